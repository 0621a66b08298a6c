import { browser } from 'wxt/browser'

const POPUP = '/popup.html'

/** Opens the toolbar popup at one of its sections; if the browser does not allow that, opens the same page in a tab. */
export async function openPopup(tab: number, part: '' | '#badge' = ''): Promise<void> {
  try {
    if (part) await browser.action.setPopup({ tabId: tab, popup: POPUP + part })
    await browser.action.openPopup()
  } catch {
    await browser.tabs.create({ url: `${browser.runtime.getURL(POPUP)}?tab=${tab}${part}` })
  } finally {
    if (part) await browser.action.setPopup({ tabId: tab, popup: POPUP })
  }
}
