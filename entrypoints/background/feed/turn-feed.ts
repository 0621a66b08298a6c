import { browser } from 'wxt/browser'
import type { FeedResult } from '../../shared/feed/schemas.ts'
import { feedAddress } from '../../shared/feed/address.ts'
import { feedOn, write } from '../../shared/storage/storage.ts'
import { restoreSchedule } from './schedule.ts'
import { runFeed } from './run.ts'

/** The person said yes or no to the feed. A yes counts once the browser has granted the host, which may be later than this. */
export async function turnFeed(on: boolean): Promise<FeedResult | null> {
  const address = feedAddress()
  if (!address) return null
  await write(feedOn, on)
  await restoreSchedule(Date.now())
  const granted = await browser.permissions.contains({ origins: [address.pattern] })
  return on && granted ? runFeed() : null
}
