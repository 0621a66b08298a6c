import puppeteer, { type Page } from 'puppeteer-core'
import type { RealPopup } from '../harness-types.ts'

/** Chromium's popup. Playwright has no page for it (https://github.com/microsoft/playwright/issues/5593), so a second client attaches to it. */
export class ToolbarPopup implements RealPopup {
  /** For what the shared interface lacks: Puppeteer's view of the popup. */
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
  }

  static async open(debugAddress: string, id: string, press: () => Promise<void>): Promise<ToolbarPopup> {
    const browser = await puppeteer.connect({ browserURL: debugAddress, defaultViewport: null })
    const appears = browser.waitForTarget((target) => target.url().replace(/#.*/, '') === `chrome-extension://${id}/popup.html`)
    await press()
    return new ToolbarPopup(await (await appears).asPage())
  }

  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText)
  }

  attribute(selector: string, name: string): Promise<string | null> {
    return this.page.evaluate((which, what) => document.querySelector(which)?.getAttribute(what) ?? null, selector, name)
  }

  reach(selector: string): Promise<{ top: number; bottom: number } | null> {
    return this.page.evaluate((which) => {
      const { top, bottom } = document.querySelector(which)?.getBoundingClientRect() ?? {}
      return top === undefined || bottom === undefined ? null : { top: top + scrollY, bottom: bottom + scrollY }
    }, selector)
  }

  async click(selector: string): Promise<void> {
    await this.page.evaluate((which) => {
      const found = document.querySelector<HTMLElement>(which)
      if (!found) throw new Error(`The popup shows no ${which}`)
      setTimeout(() => found.click())
    }, selector)
  }

  size(): Promise<{ width: number; height: number }> {
    return this.page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  }

  async screenshot(path: `${string}.png`): Promise<void> {
    await this.page.screenshot({ path })
  }

  /** Disconnects the second client. */
  async leave(): Promise<void> {
    await this.page.browser().disconnect()
  }

  async close(): Promise<void> {
    await this.page.close()
  }
}
