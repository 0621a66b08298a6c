import { browser } from 'wxt/browser'

/** Opens the page for letters beside the tab; a page of Meta's may not lead there itself. */
export async function openLetter(tab: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/letter.html?kind=objection'), openerTabId: tab })
}
