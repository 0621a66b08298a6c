import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import type { browser } from 'wxt/browser'
import { BrowserScope } from '../../tools/browsers/browser-scope.ts'
import { findBrowser } from '../../tools/browsers/find-browser.ts'
import { launchFirefox, type Firefox } from '../../tools/browsers/launch-firefox.ts'
import { sampleAnswer } from '../../pages/sample-site.ts'
import { around, pick, toHex, type Harness, type RealPopup, type Setting, type Toolbar } from '../harness-types.ts'
import { until } from '../until.ts'
import { EventPage } from './event-page.ts'
import { findBadgeButtons, readBadge } from './find-badge-buttons.ts'
import { openOwn } from './open-own.ts'
import { asked, listen } from './requests-of-extension.ts'
import { savedFile } from './saved-file.ts'
import { ToolbarPopup } from './toolbar-popup.ts'

declare const chrome: typeof browser

export const BUILD = join(import.meta.dirname, '../../../.output/firefox-mv3')

/** The extension in a running Firefox. Requests are answered in tabs opened by `open`; all others fail. */
export class Extension implements Harness<Page> {
  readonly worker: EventPage
  /** A page of the extension that runs none of its code: reads and writes its state without waking the background. */
  readonly controlPage: Page
  readonly requests: string[] = []
  signedIn = true
  readonly #browser: Browser
  readonly #origin: string
  readonly #scope: BrowserScope
  readonly #tabs = new Map<Page, number>()
  #privateWindow: number | undefined

  private constructor({ browser, origin }: Firefox, controlPage: Page) {
    this.#browser = browser
    this.#origin = origin
    this.controlPage = controlPage
    this.#scope = new BrowserScope(browser)
    this.worker = new EventPage(this.#scope, controlPage)
  }

  /** In its own browser. */
  static async launch(place: Omit<Setting, 'privateWindow'>, build = BUILD, preferences = {}): Promise<Extension> {
    const program = findBrowser('firefox')
    const firefox = await launchFirefox({
      ...place,
      program,
      extension: build,
      headless: true,
      internet: false,
      preferences,
      prepare: listen,
    })
    return Extension.around(firefox, place)
  }

  /** The freshly installed extension, in a browser with one unused tab. */
  static async around(firefox: Firefox, setting: Setting, page?: Page): Promise<Extension> {
    const extension = await Extension.#at(firefox, page ?? (await firefox.browser.pages())[0])
    if (setting.privateWindow) await extension.#enterPrivateWindow()
    return extension
  }

  static async #at(firefox: Firefox, page?: Page): Promise<Extension> {
    const controlPage = page ?? (await firefox.browser.newPage())
    await openOwn(controlPage, `${firefox.origin}/index.json`, 'pre')
    return new Extension(firefox, controlPage)
  }

  /** Installs this folder over the extension, as the browser does with an update. */
  async update(build: string): Promise<Extension> {
    // This closes pages of the extension, and the browser closes with its last tab.
    await this.#browser.newPage()
    await this.#browser.installExtension(build)
    return Extension.#at({ browser: this.#browser, origin: this.#origin })
  }

  /** A screenshot of every page. A page that cannot be captured, for example one that was never in front, is left out. */
  async pictures(): Promise<{ address: string; png: Uint8Array }[]> {
    const pages = await this.#browser.pages()
    const taken = await Promise.allSettled(pages.map(async (page) => ({ address: page.url(), png: await page.screenshot() })))
    return taken.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  }

  close(): Promise<void> {
    return this.#browser.close()
  }

  async open(address: string): Promise<Page> {
    const page = await this.#browser.newPage()
    await this.#answerRequests(page)
    await page.goto(address)
    return page
  }

  async tab(page: Page): Promise<number> {
    await page.bringToFront()
    const front = { active: true, windowId: this.#privateWindow }
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

  async ownPage(path: string): Promise<Page> {
    const page = await this.#browser.newPage()
    await openOwn(page, new URL(path, this.#origin).href, 'body')
    return page
  }

  async popupPage(page: Page): Promise<Page> {
    return this.ownPage(`/popup.html?tab=${await this.tab(page)}`)
  }

  async realPopup(page: Page, open = () => this.controlPage.evaluate(() => chrome.action.openPopup())): Promise<RealPopup> {
    await page.bringToFront()
    await open()
    return new ToolbarPopup(this.controlPage, this.#scope)
  }

  async badgeButtons(page: Page): Promise<string[]> {
    return (await findBadgeButtons(this.#scope, page)).map(({ name }) => name)
  }

  async pressBadge(page: Page, name: string): Promise<void> {
    const { x, y } = pick(await findBadgeButtons(this.#scope, page, name), name)
    await page.mouse.click(x, y)
  }

  async picture(page: Page, name: string): Promise<string> {
    const clip = around(pick(await findBadgeButtons(this.#scope, page, name), name))
    return page.screenshot({ clip, encoding: 'base64' })
  }

  async asked(): Promise<string[]> {
    return asked(this.#scope)
  }

  async readBadge(page: Page, what: 'text' | 'html'): Promise<string> {
    const read =
      what === 'text' ? 'function () { return this.checkVisibility() ? this.innerText : "" }' : 'function () { return this.outerHTML }'
    return (await readBadge(this.#scope, page, read)).join('\n')
  }

  async isPrivate(page: Page): Promise<boolean> {
    return this.controlPage.evaluate(async (id) => (await chrome.tabs.get(id)).incognito, await this.tab(page))
  }

  async leavePrivateWindow(): Promise<void> {
    const id = this.#privateWindow
    if (id === undefined) return
    this.#privateWindow = undefined
    await this.controlPage.evaluate((which) => chrome.windows.remove(which), id)
    const windows = () => this.controlPage.evaluate(async () => (await chrome.windows.getAll()).map(({ focused }) => focused))
    await until('the normal window alone in front', windows, ([first, ...more]) => first === true && more.length === 0)
  }

  /** Firefox opens tabs in the window that was last in front. */
  async #enterPrivateWindow(): Promise<void> {
    this.#privateWindow = await this.controlPage.evaluate(async () => (await chrome.windows.create({ incognito: true }))?.id)
  }

  addresses(): Promise<string[]> {
    return this.controlPage.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? ''))
  }

  async colours(scheme: 'light' | 'dark'): Promise<void> {
    const value = scheme === 'dark' ? 0 : 1
    await this.#scope.evaluate(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`)
  }

  async width(page: Page, pixels: number): Promise<void> {
    await page.setViewport({ width: pixels, height: 800 })
  }

  saved(_: Page, press: () => Promise<void>): Promise<string> {
    return savedFile(this.#scope, press)
  }

  async #answerRequests(page: Page): Promise<void> {
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      this.requests.push(request.url())
      const answer = sampleAnswer(request.url(), { signedIn: this.signedIn })
      void (answer ? request.respond(answer) : request.abort())
    })
  }
}
