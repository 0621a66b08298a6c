import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import type { Page as PopupPage } from 'puppeteer-core'
import type { browser } from 'wxt/browser'
import { findBrowser } from '../../browsers/find-browser.ts'
import { launchChromium } from '../../browsers/launch-chromium.ts'
import { sampleAnswer } from '../../pages/sample-site.ts'
import { toHex, type Setting, type Toolbar } from '../vocabulary.ts'
import { openRealPopup } from './real-popup.ts'
import { BackgroundWorker } from './background-worker.ts'

declare const chrome: typeof browser

export const BUILD = join(import.meta.dirname, '../../../.output/chrome-mv3')

interface Parts {
  context: BrowserContext
  debugAddress: string
  id: string
  desk: Page
  worker: BackgroundWorker
}

/** The extension in a running Chromium, on sample pages under the real addresses and without internet. */
export class Extension {
  readonly context: BrowserContext
  readonly id: string
  /** A page of the extension that runs none of its code: from here its state is seen and set without waking the worker. */
  readonly desk: Page
  readonly worker: BackgroundWorker
  /** Every address that a page asked for; those without a sample page failed. */
  readonly requests: string[] = []
  /** Whether the sample pages have the cookie of someone signed in; holds from the next load on. */
  signedIn = true
  readonly #debugAddress: string
  readonly #tabs = new Map<Page, number>()

  private constructor({ context, debugAddress, id, desk, worker }: Parts) {
    this.context = context
    this.#debugAddress = debugAddress
    this.id = id
    this.desk = desk
    this.worker = worker
  }

  static async launch(setting: Setting): Promise<Extension> {
    const program = findBrowser('chromium')
    const { context, debugAddress } = await launchChromium({ ...setting, program, extension: BUILD, headless: true, internet: false })
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    const id = new URL(worker.url()).host
    const desk = context.pages()[0] ?? (await context.newPage())
    await desk.goto(`chrome-extension://${id}/rules.json`)
    const background = await BackgroundWorker.of(worker, desk)
    const extension = new Extension({ context, debugAddress, id, desk, worker: background })
    await extension.#answerRequests()
    return extension
  }

  close(): Promise<void> {
    return this.context.close()
  }

  /** A new tab in front, at the sample page of this address. */
  async open(address: string): Promise<Page> {
    const page = await this.context.newPage()
    await page.goto(address)
    return page
  }

  /** The browser's number of a tab. Brings the tab to the front. */
  async tab(page: Page): Promise<number> {
    await page.bringToFront()
    const id = this.#tabs.get(page) ?? (await this.desk.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id))
    if (id === undefined) throw new Error('No tab is in front')
    this.#tabs.set(page, id)
    return id
  }

  /** What the toolbar shows for a tab. */
  async toolbar(page: Page): Promise<Toolbar> {
    const shown = await this.desk.evaluate(
      async (tabId) => ({
        text: await chrome.action.getBadgeText({ tabId }),
        title: await chrome.action.getTitle({ tabId }),
        colour: await chrome.action.getBadgeBackgroundColor({ tabId }),
      }),
      await this.tab(page),
    )
    return { ...shown, colour: toHex([...shown.colour]) }
  }

  /** Values of the device's storage, as they are stored. */
  store(values: Record<string, unknown>): Promise<void> {
    return this.desk.evaluate((all) => chrome.storage.local.set(all), values)
  }

  stored(area: 'local' | 'session'): Promise<Record<string, unknown>> {
    return this.desk.evaluate((name) => chrome.storage[name].get(null), area)
  }

  /** The popup as a page in a tab of its own, showing another tab. */
  async popupPage(page: Page): Promise<Page> {
    return this.open(`chrome-extension://${this.id}/popup.html?tab=${await this.tab(page)}`)
  }

  /** The popup that hangs from the toolbar, for the tab in front. */
  async realPopup(page: Page): Promise<PopupPage> {
    await page.bringToFront()
    return openRealPopup(this.#debugAddress, this.id, () => this.desk.evaluate(() => chrome.action.openPopup()))
  }

  async #answerRequests(): Promise<void> {
    await this.context.route(/^https?:/, async (route) => {
      const address = route.request().url()
      this.requests.push(address)
      const answer = sampleAnswer(address, { signedIn: this.signedIn })
      await (answer ? route.fulfill(answer) : route.abort())
    })
  }
}
