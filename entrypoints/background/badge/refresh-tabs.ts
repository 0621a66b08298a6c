import { browser } from 'wxt/browser'
import type { PagePush } from '../../shared/messages.ts'
import { forgetTab, knownTabs } from '../../shared/storage/session.ts'
import { invalidateCache } from './finding-cache.ts'
import { repeatPageVisit, handlePageVisit } from './page-visit.ts'

let current: Promise<void> = Promise.resolve()
let waiting: Promise<void> | undefined

/** Something that concerns every tab changed: evaluates all of them again. Calls made while it runs are merged into one more run. */
export function refreshTabs(): Promise<void> {
  waiting ??= current.then(() => {
    waiting = undefined
    current = refresh().catch(() => undefined)
    return current
  })
  return waiting
}

/** Picks up tabs that were open before the extension was installed, and forgets those that went to other sites: no event reports either. */
async function refresh(): Promise<void> {
  const [known, open] = await Promise.all([knownTabs(), openTabs(), invalidateCache()])
  const gone = known.filter((tab) => !open.has(tab))
  await Promise.all([...gone.map(forgetTab), ...[...open].map(([tab, url]) => refreshTab(tab, url))])
}

async function refreshTab(tab: number, url: string): Promise<void> {
  const known = await repeatPageVisit(tab)
  const badge = known === undefined ? await handlePageVisit(tab, url) : known
  const push: PagePush = { type: 'badge', badge }
  // The page may run no script of ours, or an older one: a missing listener is not an error.
  await browser.tabs.sendMessage(tab, push).catch(() => undefined)
}

/** Tabs whose address is visible to the extension (those on granted hosts), with that address. */
async function openTabs(): Promise<Map<number, string>> {
  const tabs = await browser.tabs.query({})
  return new Map(tabs.flatMap(({ id, url }) => (id === undefined || !url ? [] : [[id, url]])))
}
