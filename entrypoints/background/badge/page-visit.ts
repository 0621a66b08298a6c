// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
import type { PageBadge } from '../../shared/messages.ts'
import { writeSeen } from '../../shared/storage/session.ts'
import { recall, type Recalled } from './finding-cache.ts'
import { inTurn } from './tab-queue.ts'
import { showBadge } from './set-toolbar-badge.ts'

/**
 * A page was seen: shows in the toolbar what holds, and returns what the page shows. What was worked out before is shown at once;
 * everything else, the rules included, is loaded only where it has to be worked out.
 */
export function sight(tab: number, url: string): Promise<PageBadge | null> {
  return inTurn(tab, async () => {
    const recalled = await recall(tab, url)
    if (recalled) return showAgain(tab, recalled)
    const { look } = await import('./evaluate-page.ts')
    return look(tab, url)
  })
}

/** The same for a tab that was seen before, because something else changed. Undefined where it was not. */
export function resight(tab: number): Promise<PageBadge | null | undefined> {
  return inTurn(tab, async () => {
    const { lookAgain } = await import('./evaluate-page.ts')
    return lookAgain(tab)
  })
}

/** The person wants to know about a tab: nothing is taken from memory, and the page is asked whether someone is signed in. */
export function inspect(tab: number, url: string): Promise<void> {
  return inTurn(tab, async () => {
    const { lookClosely } = await import('./evaluate-page.ts')
    await lookClosely(tab, url)
  })
}

async function showAgain(tab: number, { place, answer: { toolbar, page }, icon }: Recalled): Promise<PageBadge | null> {
  await Promise.all([showBadge(tab, toolbar, icon), writeSeen(tab, { ...place, icon: toolbar.icon })])
  return page
}
