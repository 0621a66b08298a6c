import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { FeedLog } from '../../shared/feed/schemas.ts'
import { feedLog, feedOn, read } from '../../shared/storage/storage.ts'
import { willRing } from '../reminders/daily-alarm.ts'

export const FEED_ALARM = 'feed'
const HOUR = 60
const LATE_MINUTES = 5

const Connection = z.object({ connection: z.object({ saveData: z.optional(z.boolean()), type: z.optional(z.string()) }) })

/**
 * Minutes until the next attempt: 18 to 24 hours, spread so that not everybody comes at once. Each failure in a row after the first doubles
 * it, up to eight times; a metered connection triples it. A device without a network sends no request and tries again soon.
 * `random` is at least 0 and below 1.
 */
export function minutesToNext(log: FeedLog, metered: boolean, random: number): number {
  if (log[0]?.result === 'offline') return HOUR + random * 2 * HOUR
  const good = log.findIndex(({ result }) => result === 'updated' || result === 'same' || result === 'offline')
  const failures = good < 0 ? log.length : good
  return (18 * HOUR + random * 6 * HOUR) * 2 ** Math.min(Math.max(failures - 1, 0), 3) * (metered ? 3 : 1)
}

/** Sets the alarm for the attempt after the one that just ended. */
export async function scheduleNext(): Promise<void> {
  const delayInMinutes = minutesToNext(await read(feedLog), isMetered(), Math.random())
  await browser.alarms.create(FEED_ALARM, { delayInMinutes })
}

/**
 * Sets the alarm if the browser dropped it (Firefox does at every start), or if it would fire too late according to the log, because the
 * clock was wrong when it was set. An overdue attempt is made within half an hour, but not at once: everything else is starting too.
 */
export async function restoreSchedule(now: number): Promise<void> {
  if (!(await read(feedOn))) {
    await browser.alarms.clear(FEED_ALARM)
    return
  }
  const [alarm, log] = await Promise.all([browser.alarms.get(FEED_ALARM), read(feedLog)])
  if (alarm && willRing(alarm, minutesToNext(log, isMetered(), 1), now)) return
  const due = log[0] ? minutesSince(log[0].at, now) + minutesToNext(log, isMetered(), Math.random()) : 0
  await browser.alarms.create(FEED_ALARM, { delayInMinutes: Math.max(due, soon()) })
}

/** Never positive: an attempt logged in the future was logged while the clock was wrong, and counts as made now. */
function minutesSince(at: string, now: number): number {
  return Math.min(Date.parse(at) - now, 0) / 60_000
}

/**
 * Whether the alarm fired late, because the browser was closed or the device slept. It would then fire for many users at the same hour, so
 * it is set again for a random moment within the next half hour.
 */
export async function putOffIfLate(scheduled: number, now: number): Promise<boolean> {
  const late = now - scheduled > LATE_MINUTES * 60_000
  if (late) await browser.alarms.create(FEED_ALARM, { delayInMinutes: soon() })
  return late
}

function soon(): number {
  return 1 + Math.random() * 29
}

/** Whether the browser reports a metered connection. Not every browser reports it. */
function isMetered(): boolean {
  const { success, data } = Connection.safeParse(navigator)
  return success && (data.connection.saveData === true || data.connection.type === 'cellular')
}
