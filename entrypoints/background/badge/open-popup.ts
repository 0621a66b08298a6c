import { browser } from 'wxt/browser'

const POPUP = '/popup.html'

/** Opens the popup on the toolbar, at one of its parts; where the browser does not allow that, the same page in a tab. */
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
