import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page, Worker } from '@playwright/test'
import type { browser } from 'wxt/browser'
import { findBrowser } from '../../tools/browsers/find-browser.ts'
import { launchChromium, type Chromium, type ChromiumOptions } from '../../tools/browsers/launch-chromium.ts'
import { sampleAnswer } from '../../pages/sample-site.ts'
import { around, pick, toHex, type Harness, type Setting, type Toolbar } from '../harness-types.ts'
import { BackgroundWorker } from './background-worker.ts'
import { findBadgeButtons, readBadge } from './find-badge-buttons.ts'
import { PrivateWindow } from './private-window.ts'
import { RequestsOfExtension } from './requests-of-extension.ts'
import { ToolbarPopup } from './toolbar-popup.ts'

declare const chrome: typeof browser

export const BUILD = join(import.meta.dirname, '../../../.output/chrome-mv3')

type LaunchOptions = Partial<
  Pick<ChromiumOptions, 'headless' | 'display' | 'developerMode' | 'grantedBefore' | 'profile'> & { build: string }
>

interface Parts extends Chromium {
  id: string
  controlPage: Page
  worker: BackgroundWorker
}

/** The extension in a running Chromium. Requests are answered in tabs opened by `open`; all others fail. */
export class Extension implements Harness<Page> {
  readonly context: BrowserContext
  readonly id: string
  /** A page of the extension that runs none of its code: reads and writes its state without waking the worker. */
  readonly controlPage: Page
  readonly worker: BackgroundWorker
  readonly requests: string[] = []
  signedIn = true
  readonly #debugAddress: string
  readonly #tabs = new Map<Page, number>()
  #privateWindow: PrivateWindow | undefined
  readonly #asked = new RequestsOfExtension()
  readonly #popups: ToolbarPopup[] = []

  private constructor({ context, debugAddress, id, controlPage, worker }: Parts) {
    this.context = context
    this.#debugAddress = debugAddress
    this.id = id
    this.controlPage = controlPage
    this.worker = worker
    context.on('request', this.#asked.note)
  }

  /** In its own browser. */
  static async launch(place: Omit<Setting, 'privateWindow'>, options: LaunchOptions = {}): Promise<Extension> {
    const program = findBrowser('chromium')
    const { build = BUILD, headless = true, ...more } = options
    const browser = await launchChromium({ ...place, ...more, program, extension: build, headless, internet: false })
    const { context } = browser
    return Extension.around(browser, place, context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')))
  }

  /** The extension whose worker has started, in a browser with one unused tab. */
  static async around(browser: Chromium, setting: Setting, worker: Worker): Promise<Extension> {
    const extension = await Extension.#at(browser, worker, browser.context.pages()[0])
    if (setting.privateWindow) extension.#privateWindow = await PrivateWindow.open(extension.controlPage)
    return extension
  }

  static async #at({ context, debugAddress }: Chromium, worker: Worker, page?: Page): Promise<Extension> {
    const id = new URL(worker.url()).host
    const controlPage = page ?? (await context.newPage())
    await controlPage.goto(`chrome-extension://${id}/index.json`)
    const background = await BackgroundWorker.of(worker, controlPage)
    return new Extension({ context, debugAddress, id, controlPage, worker: background })
  }

  /** Starts what is now in the extension's folder, as the browser does after an update. Needs developer mode. */
  async update(): Promise<Extension> {
    const started = this.context.waitForEvent('serviceworker')
    await this.controlPage.evaluate(() => setTimeout(() => chrome.runtime.reload()))
    return Extension.#at({ context: this.context, debugAddress: this.#debugAddress }, await started)
  }

  /** Detaches from a browser that keeps running. */
  async leave(): Promise<void> {
    this.context.off('request', this.#asked.note)
    for (const popup of this.#popups) await popup.leave()
  }

  close(): Promise<void> {
    return this.context.close()
  }

  async open(address: string): Promise<Page> {
    const page = await (this.#privateWindow ?? this.context).newPage()
    await this.#answerRequests(page)
    await page.goto(address)
    return page
  }

  async tab(page: Page): Promise<number> {
    await page.bringToFront()
    const front = { active: true, windowId: this.#privateWindow?.id }
    const id = this.#tabs.get(page) ?? (await this.controlPage.evaluate(async (which) => (await chrome.tabs.query(which))[0]?.id, front))
    if (id === undefined) throw new Error('No tab is in front')
    this.#tabs.set(page, id)
    return id
  }

  async toolbar(page: Page): Promise<Toolbar> {
    const shown = await this.controlPage.evaluate(
      async (tabId) => ({
        text: await chrome.action.getBadgeText({ tabId }),
        title: await chrome.action.getTitle({ tabId }),
        colour: await chrome.action.getBadgeBackgroundColor({ tabId }),
      }),
      await this.tab(page),
    )
    return { ...shown, colour: toHex([...shown.colour]) }
  }

  store(values: Record<string, unknown>): Promise<void> {
    return this.controlPage.evaluate((all) => chrome.storage.local.set(all), values)
  }

  stored(area: 'local' | 'session', keys: string[] | null = null): Promise<Record<string, unknown>> {
    return this.controlPage.evaluate((of) => chrome.storage[of.area].get(of.keys), { area, keys })
  }

  /** Pages of the extension itself never open in a private window. */
  async ownPage(path: string): Promise<Page> {
    const page = await this.context.newPage()
    await page.goto(new URL(path, `chrome-extension://${this.id}`).href)
    return page
  }

  async popupPage(page: Page): Promise<Page> {
    return this.ownPage(`/popup.html?tab=${await this.tab(page)}`)
  }

  async realPopup(page: Page, open = () => this.controlPage.evaluate(() => chrome.action.openPopup())): Promise<ToolbarPopup> {
    await page.bringToFront()
    const popup = await ToolbarPopup.open(this.#debugAddress, this.id, open)
    this.#popups.push(popup)
    return popup
  }

  async badgeButtons(page: Page): Promise<string[]> {
    return (await findBadgeButtons(page)).map(({ name }) => name)
  }

  async pressBadge(page: Page, name: string): Promise<void> {
    const { x, y } = pick(await findBadgeButtons(page, name), name)
    await page.mouse.click(x, y)
  }

  async picture(page: Page, name: string): Promise<string> {
    const clip = around(pick(await findBadgeButtons(page, name), name))
    return (await page.screenshot({ clip })).toString('base64')
  }

  async asked(): Promise<string[]> {
    return this.#asked.addresses()
  }

  async readBadge(page: Page, what: 'text' | 'html'): Promise<string> {
    const read =
      what === 'text' ? 'function () { return this.checkVisibility() ? this.innerText : "" }' : 'function () { return this.outerHTML }'
    return (await readBadge(page, read)).join('\n')
  }

  async isPrivate(page: Page): Promise<boolean> {
    return this.controlPage.evaluate(async (id) => (await chrome.tabs.get(id)).incognito, await this.tab(page))
  }

  async leavePrivateWindow(): Promise<void> {
    await this.#privateWindow?.close()
    this.#privateWindow = undefined
  }

  addresses(): Promise<string[]> {
    return this.controlPage.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? ''))
  }

  async colours(scheme: 'light' | 'dark'): Promise<void> {
    await Promise.all(this.context.pages().map((page) => page.emulateMedia({ colorScheme: scheme })))
  }

  async width(page: Page, pixels: number): Promise<void> {
    await page.setViewportSize({ width: pixels, height: 800 })
  }

  async saved(page: Page, press: () => Promise<void>): Promise<string> {
    const [file] = await Promise.all([page.waitForEvent('download'), press()])
    return readFile(await file.path(), 'utf8')
  }

  /** Only for pages that need it: otherwise the hundred files of an extension page would be intercepted too. */
  async #answerRequests(page: Page): Promise<void> {
    await page.route(/^https?:/, async (route) => {
      const address = route.request().url()
      this.requests.push(address)
      const answer = sampleAnswer(address, { signedIn: this.signedIn })
      // Anything that a spec does not answer either fails, because there is no internet.
      await (answer ? route.fulfill(answer) : route.fallback())
    })
  }
}
