import { browser } from 'wxt/browser'

/** Opens the page for letters; a page of Meta's may not lead there itself. True if it opened. */
export async function openLetter(account?: 'none'): Promise<boolean> {
  const address = browser.runtime.getURL('/letter.html?kind=objection')
  await browser.tabs.create({ url: account ? `${address}&account=${account}` : address })
  return true
}
