import { browser } from 'wxt/browser'
import type { PagePush } from '../../shared/messages.ts'
import { forgetTab, knownTabs } from '../../shared/storage/session.ts'
import { isGranted } from '../../shared/watched/is-granted.ts'
import { clearToolbarBadge } from '../badge/set-toolbar-badge.ts'
import { queueForTab } from '../badge/tab-queue.ts'

/** Removes the badges from tabs that may no longer be watched. Their scripts run on until the next load, but get no answers. */
export async function clearTabs(): Promise<void> {
  const [known, open] = await Promise.all([knownTabs(), browser.tabs.query({})])
  const addresses = new Map(open.map(({ id, url }) => [id, url]))
  await Promise.all(known.map((tab) => queueForTab(tab, () => clearTab(tab, addresses.get(tab)))))
}

async function clearTab(tab: number, address: string | undefined): Promise<void> {
  if (await isGranted(address)) return
  const push: PagePush = { type: 'badge', badge: null }
  // The tab may have gone elsewhere: no listener is not an error.
  await Promise.all([browser.tabs.sendMessage(tab, push).catch(() => undefined), clearToolbarBadge(tab), forgetTab(tab)])
}
