// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
import { browser } from 'wxt/browser'
import { forgetTab, knownTabs } from '../../shared/storage/session.ts'

const PAUSE_MS = 60_000

let next = 0

/**
 * Forgets tabs that were closed, or are at an address that may not be seen, at most once a minute and never later than the next page that is seen. The browser would tell
 * of each, but to that end wake the worker whenever any tab of any site is closed. `now` is in milliseconds, of the clock that nobody
 * can set: if the one on the wall were put back, tabs would be kept until it has caught up.
 */
export async function pruneTabs(now = performance.now()): Promise<void> {
  if (now < next) return
  next = now + PAUSE_MS
  const [known, open] = await Promise.all([knownTabs(), browser.tabs.query({})])
  const here = new Set(open.filter(({ url }) => url).map(({ id }) => id))
  await Promise.all(known.filter((tab) => !here.has(tab)).map(forgetTab))
}
