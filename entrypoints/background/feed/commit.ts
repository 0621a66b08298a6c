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
 * Stores what was verified in one write, unless the state has changed since: `before` is what it was verified against, and another release
 * may be newer or have revoked its key. Also rejects if the person has turned the feed off, or the disk is full; then nothing changes.
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
 * Drops the files of this release, of any if none is named: they are damaged, the bundled rules are as new, or the feed is off.
 * The envelope stays, for nothing older may follow it.
 */
export async function dropFeedFiles(serial?: number): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const stored = await read(feedRules)
    if (!stored || serial === undefined || stored.serial === serial) await forget(feedRules, feedText)
  })
}
