// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
import { browser, type Browser } from 'wxt/browser'

type Sender = Browser.runtime.MessageSender

/** Whether a message comes from one of the extension's own pages. */
export function isScreen({ id, url }: Sender): boolean {
  return id === browser.runtime.id && (url?.startsWith(browser.runtime.getURL('/')) ?? false)
}

/** The tab of the content script that sent the message; null for any other sender, embedded frames included. */
export function pageTab({ id, tab, frameId, url }: Sender): number | null {
  if (id !== browser.runtime.id || frameId !== 0 || isScreen({ id, url })) return null
  return tab?.id ?? null
}

/** Whether the origin of the claimed address is the one that the browser reports for the sender. */
export function hasOrigin({ url = '' }: Sender, claimed: string): boolean {
  const origin = URL.parse(claimed)?.origin
  return origin !== undefined && origin === URL.parse(url)?.origin
}
