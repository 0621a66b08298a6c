// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
import { browser, type Browser } from 'wxt/browser'

/** Name of the alarm for a new day: countdowns, deadlines and recheck dates pass without any other event. */
export const DAILY = 'daily'
const PERIOD = 24 * 60
const FIRST = 60
/** How many minutes late an alarm may be and still fire: browsers fire missed alarms when they start or the device wakes. */
const LATE = 60

/** Sets the alarm unless one is pending: resetting it at every start of the worker would postpone it forever in a busy browser. */
export async function ensureDaily(now = Date.now()): Promise<void> {
  const alarm = await browser.alarms.get(DAILY)
  if (alarm?.periodInMinutes === PERIOD && willRing(alarm, PERIOD, now)) return
  await browser.alarms.create(DAILY, { delayInMinutes: FIRST, periodInMinutes: PERIOD })
}

/**
 * Whether an alarm will fire within `longest` minutes from now. Its existence is not enough: an alarm set while the clock was years ahead
 * remains after the clock is corrected. https://github.com/csfloat/extension/issues/221
 */
export function willRing({ scheduledTime }: Pick<Browser.alarms.Alarm, 'scheduledTime'>, longest: number, now: number): boolean {
  const minutes = (scheduledTime - now) / 60_000
  return -LATE <= minutes && minutes <= longest
}
