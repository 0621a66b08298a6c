// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
import { browser, type Browser } from 'wxt/browser'

/** The day changes without anything else happening: countdowns, answers due and recheck dates pass. */
export const DAILY = 'daily'
const PERIOD = 24 * 60
const FIRST = 60
/** Minutes by which an alarm may be late and still be on its way: browsers ring what they missed when they start or the device wakes. */
const LATE = 60

/**
 * Sets the alarm where there is none that will ring. Made anew at every start of the worker, it would start over each time
 * and never ring in a busy browser.
 */
export async function ensureDaily(now = Date.now()): Promise<void> {
  const alarm = await browser.alarms.get(DAILY)
  if (alarm?.periodInMinutes === PERIOD && willRing(alarm, PERIOD, now)) return
  await browser.alarms.create(DAILY, { delayInMinutes: FIRST, periodInMinutes: PERIOD })
}

/**
 * Whether an alarm rings within `longest` minutes of the present clock. That it exists says nothing: one that was set while the
 * clock stood years ahead stays there when the clock is put right. https://github.com/csfloat/extension/issues/221
 */
export function willRing({ scheduledTime }: Pick<Browser.alarms.Alarm, 'scheduledTime'>, longest: number, now: number): boolean {
  const minutes = (scheduledTime - now) / 60_000
  return -LATE <= minutes && minutes <= longest
}
