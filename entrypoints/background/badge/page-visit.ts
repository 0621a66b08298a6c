// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
import type { PageBadge } from '../../shared/messages.ts'
import { writeTabState } from '../../shared/storage/session.ts'
import { readCached, type CacheHit } from './finding-cache.ts'
import { queueForTab } from './tab-queue.ts'
import { setToolbarBadge } from './set-toolbar-badge.ts'

/**
 * Handles a page visit: updates the toolbar and returns what the page shows. A cached badge is shown at once; everything else, including
 * the rules, is loaded only if the page has to be evaluated.
 */
export function handlePageVisit(tab: number, url: string): Promise<PageBadge | null> {
  return queueForTab(tab, async () => {
    const recalled = await readCached(tab, url)
    if (recalled) return showCached(tab, recalled)
    const { evaluatePage } = await import('./evaluate-page.ts')
    return evaluatePage(tab, url)
  })
}

/** The same for a tab that was seen before, because something else changed. Undefined if it was not. */
export function repeatPageVisit(tab: number): Promise<PageBadge | null | undefined> {
  return queueForTab(tab, async () => {
    const { reevaluateTab } = await import('./evaluate-page.ts')
    return reevaluateTab(tab)
  })
}

/** The popup was opened on a tab: skips the cache, and asks the page whether someone is signed in. */
export function evaluateForPopup(tab: number, url: string): Promise<void> {
  return queueForTab(tab, async () => {
    const { evaluateWithLogin } = await import('./evaluate-page.ts')
    await evaluateWithLogin(tab, url)
  })
}

async function showCached(tab: number, { place, answer: { toolbar, page }, icon }: CacheHit): Promise<PageBadge | null> {
  await Promise.all([setToolbarBadge(tab, toolbar, icon), writeTabState(tab, { ...place, icon: toolbar.icon })])
  return page
}
