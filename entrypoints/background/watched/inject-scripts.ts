import { browser } from 'wxt/browser'
import { fetchJson } from '../../shared/fetch-json.ts'
import type { PagePush } from '../../shared/messages.ts'
import { loadWatchables } from '../../shared/watched/watchables.ts'
import { begins } from '../../shared/watched/pattern.ts'
import { scriptsOf, type Script } from './plan-scripts.ts'

/**
 * Runs the scripts in pages of these hosts that are open already, but for pages that are to be left alone. Registered ones only run when a
 * page is loaded, and those that ran before the extension was installed anew are dead.
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
  // A page may be one in which no script may run, or be gone by now.
  await Promise.allSettled([...files].map(([tab, names]) => inject(tab, names)))
}

/** Two copies in one page would fight over the badge. The first script waits until a registered one has run, if there is one. */
async function inject(tabId: number, files: Script['js']): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, func: removeDead })
  if (!(await isThere(tabId))) await browser.scripting.executeScript({ target: { tabId }, files: files.map((name) => `/${name}` as const) })
}

/** Runs in the page. A dead script cannot take its badge away, nor hear it pressed; one that lives puts its own back. */
function removeDead(): void {
  for (const host of document.querySelectorAll('html>[data-corner=""]')) host.remove()
}

/** A script that is there answers, whatever it is asked. */
async function isThere(tab: number): Promise<boolean> {
  const push: PagePush = { type: 'signed-in', cookies: [] }
  const answer: unknown = await browser.tabs.sendMessage(tab, push, { frameId: 0 }).catch(() => null)
  return typeof answer === 'boolean'
}
