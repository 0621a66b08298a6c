import { browser } from 'wxt/browser'
import { fetchJson } from '../../shared/fetch-json.ts'
import type { PagePush } from '../../shared/messages.ts'
import { loadWatchables } from '../../shared/watched/watchables.ts'
import { begins } from '../../shared/watched/pattern.ts'
import { scriptsOf, type Script } from './plan-scripts.ts'

/**
 * Runs the scripts in open pages of these hosts, except on excluded pages. Registered scripts run only when a page is loaded, and those
 * from before an update or reinstall are orphaned.
 */
export async function injectScripts(origins: readonly string[]): Promise<void> {
  const watchables = await loadWatchables(fetchJson)
  const scripts = watchables.flatMap((one) => scriptsOf(one, origins))
  const tabs = await Promise.all(
    scripts.map(async ({ js, matches, excludeMatches = [] }) => {
      const open = await browser.tabs.query({ url: matches })
      return open.filter(({ url = '' }) => !excludeMatches.some((one) => begins(one, url))).map((tab) => ({ tab, js }))
    }),
  )
  const files = new Map<number, Script['js']>()
  for (const { tab, js } of tabs.flat()) {
    if (tab.id !== undefined && !tab.discarded) files.set(tab.id, [...(files.get(tab.id) ?? []), ...js])
  }
  // Some pages do not allow scripts, or are gone by now.
  await Promise.allSettled([...files].map(([tab, names]) => inject(tab, names)))
}

/** Two copies in one page would both draw a badge. The first script waits until a registered one has run, if there is one. */
async function inject(tabId: number, files: Script['js']): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, func: removeDead })
  if (!(await isThere(tabId))) await browser.scripting.executeScript({ target: { tabId }, files: files.map((name) => `/${name}` as const) })
}

/** Runs in the page. An orphaned script can neither remove its badge nor handle clicks; a live one draws its badge again. */
function removeDead(): void {
  for (const host of document.querySelectorAll('html>[data-corner=""]')) host.remove()
}

/** A live script answers any message with a boolean. */
async function isThere(tab: number): Promise<boolean> {
  const push: PagePush = { type: 'signed-in', cookies: [] }
  const answer: unknown = await browser.tabs.sendMessage(tab, push, { frameId: 0 }).catch(() => null)
  return typeof answer === 'boolean'
}
