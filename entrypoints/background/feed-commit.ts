import { Refused } from '../../rules/feed/refusals.ts'
import type { FeedHead } from '../shared/feed-shapes.ts'
import { feedHead, feedRules, feedText, forget, read, writeTogether, written, type Written } from '../shared/storage.ts'
import { FeedFailed } from './feed-failed.ts'

const LOCK = 'feed'

/** Stores what was verified in one write, unless something newer came in between. Rejects where the disk is full; then nothing changed. */
export async function commitFeed(head: FeedHead, files: readonly Written[]): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const stored = await read(feedHead)
    if (stored && stored.serial > head.serial) throw new Refused('older')
    await writeTogether(written(feedHead, head), ...files).catch(() => {
      throw new FeedFailed('storage')
    })
  })
}

/** Drops the files of this release: they are damaged, or the bundled rules are as new. The envelope stays, for nothing older may follow it. */
export async function dropFeedFiles(serial: number | undefined): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const stored = await read(feedRules)
    if (!stored || stored.serial === serial) await forget(feedRules, feedText)
  })
}
