import { browser } from 'wxt/browser'

/** Opens the popup on the toolbar; where the browser does not allow that, the same page in a tab. */
export async function openPopup(tab: number): Promise<void> {
  try {
    await browser.action.openPopup()
  } catch {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}?tab=${tab}` })
  }
}
