import { browser } from 'wxt/browser'

/** The day changes without anything else happening: countdowns, answers due and recheck dates pass. */
export const DAILY = 'daily'

/** Sets the alarm once. Made anew at every start of the worker, it would start over each time and never ring in a busy browser. */
export async function ensureDaily(): Promise<void> {
  if (!(await browser.alarms.get(DAILY))) await browser.alarms.create(DAILY, { delayInMinutes: 60, periodInMinutes: 24 * 60 })
}
