// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
import { browser } from 'wxt/browser'
import { forgetTab, knownTabs } from '../../shared/storage/session.ts'

const PAUSE_MS = 60_000

let next = 0

/**
 * Forgets tabs that were closed, or whose address is no longer visible to the extension. Runs with a page visit, at most once a minute:
 * listening for closed tabs would wake the worker for every tab of every site. `now` is in milliseconds on the monotonic clock: if the wall
 * clock were set back, tabs would be kept until it caught up.
 */
export async function pruneTabs(now = performance.now()): Promise<void> {
  if (now < next) return
  next = now + PAUSE_MS
  const [known, open] = await Promise.all([knownTabs(), browser.tabs.query({})])
  const here = new Set(open.filter(({ url }) => url).map(({ id }) => id))
  await Promise.all(known.filter((tab) => !here.has(tab)).map(forgetTab))
}
