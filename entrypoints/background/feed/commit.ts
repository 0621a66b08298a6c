import { Refused } from '../../../rules/feed/refusals.ts'
import type { FeedHead } from '../../shared/feed/schemas.ts'
import {
  feedHead,
  feedOn,
  feedRules,
  feedText,
  forget,
  read,
  readLocal,
  writeTogether,
  written,
  type Written,
} from '../../shared/storage/storage.ts'
import { FeedFailed } from './errors.ts'

const LOCK = 'feed'

/**
 * Stores what was verified in one write, unless the stored state is no longer `before`, the one it was verified against: another release
 * may be newer or have revoked its key. Also rejects if the person has turned the feed off, or the disk is full. Nothing is changed if it
 * rejects.
 */
export async function commitFeed(head: FeedHead, files: readonly Written[], before: FeedHead | null): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const [stored, on] = await readLocal(feedHead, feedOn)
    if (!on) throw new FeedFailed('off')
    if (stored?.envelope !== before?.envelope) throw new Refused('older')
    await writeTogether(written(feedHead, head), ...files).catch(() => {
      throw new FeedFailed('storage')
    })
  })
}

/**
 * Drops the files of this release, or of any release if none is given: they are damaged, the bundled rules are as new, or the feed is off.
 * The envelope is kept, so that nothing older can be accepted later.
 */
export async function dropFeedFiles(serial?: number): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const stored = await read(feedRules)
    if (!stored || serial === undefined || stored.serial === serial) await forget(feedRules, feedText)
  })
}
