import { browser } from 'wxt/browser'

/** Opens the page for letters; a page of Meta's may not lead there itself. True if it opened. */
export async function openLetter(): Promise<boolean> {
  await browser.tabs.create({ url: browser.runtime.getURL('/letter.html?kind=objection') })
  return true
}
