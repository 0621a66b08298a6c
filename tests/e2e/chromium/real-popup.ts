import puppeteer, { type Page } from 'puppeteer-core'

/**
 * Opens the popup on the toolbar and attaches to it. Playwright shows no page for a popup
 * (https://github.com/microsoft/playwright/issues/5593), so this goes through a second client.
 */
export async function openRealPopup(debugAddress: string, id: string, open: () => Promise<void>): Promise<Page> {
  const browser = await puppeteer.connect({ browserURL: debugAddress, defaultViewport: null })
  const appears = browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/popup.html`)
  await open()
  return (await appears).asPage()
}
