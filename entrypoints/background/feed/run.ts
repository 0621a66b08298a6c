import type { FeedResult } from '../../shared/feed/schemas.ts'
import { feedAddress } from '../../shared/feed/address.ts'
import { change, feedLog, feedOn, read, write } from '../../shared/storage/storage.ts'
import { currentIndex, forgetRules } from '../rules/rules-store.ts'
import { checkFeed } from './check.ts'
import { dropFeedFiles } from './commit.ts'
import { FeedFailed, reasonOf } from './errors.ts'
import { scheduleNext, restoreSchedule } from './schedule.ts'
import { browser } from 'wxt/browser'

const KEEP = 20

let running: Promise<FeedResult | null> | undefined

/** Makes one attempt at a time, logs it and schedules the next. Resolves to null, without a request, if there is no feed or it is off. */
export function runFeed(): Promise<FeedResult | null> {
  running ??= attempt().finally(() => {
    running = undefined
  })
  return running
}

async function attempt(): Promise<FeedResult | null> {
  const address = feedAddress()
  if (!address || !(await read(feedOn))) return null
  // Scheduled first, in case the worker dies during the attempt.
  await scheduleNext()
  const result = await (isOffline() ? Promise.reject(new FeedFailed('offline')) : checkFeed(address, Date.now())).catch(reasonOf)
  if (result === 'off') return null
  if (result === 'updated') forgetRules()
  await log(result)
  await scheduleNext()
  return result
}

function isOffline(): boolean {
  return 'onLine' in navigator && !navigator.onLine
}

/** If the disk is full, the log cannot be written either; the rules in use are not affected. */
async function log(result: FeedResult): Promise<void> {
  const known = await currentIndex().catch(() => null)
  const entry = { at: new Date().toISOString(), result, serial: known?.index.serial ?? null }
  await change(feedLog, (all) => [entry, ...all].slice(0, KEEP)).catch(() => undefined)
}

/** The person said yes or no to the feed. A yes counts once the browser has granted the host, which may be later than this. */
export async function turnFeed(on: boolean): Promise<FeedResult | null> {
  const address = feedAddress()
  if (!address) return null
  await write(feedOn, on)
  // Frees the space for the person's own data; the bundled rules apply again.
  if (!on) await dropFeedFiles().catch(() => undefined)
  await restoreSchedule(Date.now())
  const granted = await browser.permissions.contains({ origins: [address.pattern] })
  return on && granted ? runFeed() : null
}
