import { browser } from 'wxt/browser'

/** Opens the page for letters; a page of Meta's may not lead there itself. */
export async function openLetter(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/letter.html?kind=objection') })
}
