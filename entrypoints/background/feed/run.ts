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

/** One attempt at a time, logged, and the next one planned. Null, without any request, if there is no feed or it is off. */
export function runFeed(): Promise<FeedResult | null> {
  running ??= attempt().finally(() => {
    running = undefined
  })
  return running
}

async function attempt(): Promise<FeedResult | null> {
  const address = feedAddress()
  if (!address || !(await read(feedOn))) return null
  // Planned first, in case the worker dies during the attempt.
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

/** On a full disk there is no log either; that the rules stay as they are is what counts. */
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
  // Their place is free for what people note; the rules of the extension hold again.
  if (!on) await dropFeedFiles().catch(() => undefined)
  await restoreSchedule(Date.now())
  const granted = await browser.permissions.contains({ origins: [address.pattern] })
  return on && granted ? runFeed() : null
}
