import { browser } from 'wxt/browser'
import { manifestHosts } from '../../rules/hosts.ts'
import { seenTabs } from '../shared/storage.ts'
import { currentRules } from './current-rules.ts'
import { resight, sight } from './sight.ts'

/** Something that concerns every tab changed: works out all of them again, also those that were open before the extension came. */
export async function refreshAll(): Promise<void> {
  const known = await seenTabs()
  await Promise.all(known.map(async (tab) => pushBadge(tab, await resight(tab))))
  const { rules } = await currentRules()
  const open = await browser.tabs.query({ url: manifestHosts(rules).include })
  const fresh = open.filter(({ id }) => id !== undefined && !known.includes(id))
  await Promise.all(fresh.map(({ id = -1, url = '' }) => sight(id, url, null)))
}

/** The page may have no script of ours, or an older one: then nobody listens, which is no error. */
async function pushBadge(tab: number, badge: unknown): Promise<void> {
  await browser.tabs.sendMessage(tab, { type: 'badge', badge }).catch(() => undefined)
}
