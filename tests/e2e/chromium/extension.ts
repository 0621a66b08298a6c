import { join } from 'node:path'
import type { BrowserContext, Page, Request, Worker } from '@playwright/test'
import type { browser } from 'wxt/browser'
import { findBrowser } from '../../tools/browsers/find-browser.ts'
import { launchChromium, type ChromiumOptions } from '../../tools/browsers/launch-chromium.ts'
import { sampleAnswer } from '../../pages/sample-site.ts'
import { around, pick, toHex, type Harness, type Setting, type Toolbar } from '../harness-types.ts'
import { allowPrivateWindows } from './allow-private-windows.ts'
import { until } from '../until.ts'
import { BackgroundWorker } from './background-worker.ts'
import { findBadgeButtons, readBadge } from './find-badge-buttons.ts'
import { ToolbarPopup } from './toolbar-popup.ts'

declare const chrome: typeof browser

export const BUILD = join(import.meta.dirname, '../../../.output/chrome-mv3')

type LaunchOptions = Partial<Pick<ChromiumOptions, 'headless' | 'display' | 'developerMode' | 'grantedBefore'> & { build: string }>

interface Parts {
  context: BrowserContext
  debugAddress: string
  id: string
  controlPage: Page
  worker: BackgroundWorker
}

/** The extension in a running Chromium. */
export class Extension implements Harness<Page> {
  readonly context: BrowserContext
  readonly id: string
  /** A page of the extension that runs none of its code: from here its state is seen and set without waking the worker. */
  readonly controlPage: Page
  readonly worker: BackgroundWorker
  readonly requests: string[] = []
  signedIn = true
  readonly #debugAddress: string
  readonly #tabs = new Map<Page, number>()
  #privateWindow: number | undefined
  readonly #asked: string[] = []

  private constructor({ context, debugAddress, id, controlPage, worker }: Parts) {
    this.context = context
    this.#debugAddress = debugAddress
    this.id = id
    this.controlPage = controlPage
    this.worker = worker
    context.on('request', (request) => {
      if (this.#isOwn(request)) this.#asked.push(request.url())
    })
  }

  static async launch(setting: Setting, options: LaunchOptions = {}): Promise<Extension> {
    const program = findBrowser('chromium')
    const { build = BUILD, headless = true, developerMode = setting.privateWindow === true, ...more } = options
    const parts = { ...setting, ...more, program, extension: build, headless, internet: false, developerMode }
    const { context, debugAddress } = await launchChromium(parts)
    let worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    if (setting.privateWindow) worker = await allowPrivateWindows(context, worker)
    const extension = await Extension.#around(context, debugAddress, worker, context.pages()[0])
    if (setting.privateWindow) await extension.#enterPrivateWindow()
    return extension
  }

  static async #around(context: BrowserContext, debugAddress: string, worker: Worker, page?: Page): Promise<Extension> {
    const id = new URL(worker.url()).host
    const controlPage = page ?? (await context.newPage())
    await controlPage.goto(`chrome-extension://${id}/index.json`)
    const background = await BackgroundWorker.of(worker, controlPage)
    const extension = new Extension({ context, debugAddress, id, controlPage, worker: background })
    await extension.#answerRequests()
    return extension
  }

  /** Starts what stands in the extension's folder now, in its place, as the browser does after an update. Needs developer mode. */
  async update(): Promise<Extension> {
    const started = this.context.waitForEvent('serviceworker')
    await this.controlPage.evaluate(() => setTimeout(() => chrome.runtime.reload()))
    return Extension.#around(this.context, this.#debugAddress, await started)
  }

  close(): Promise<void> {
    return this.context.close()
  }

  async open(address: string): Promise<Page> {
    const page = await this.#newTab(address)
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

  stored(area: 'local' | 'session'): Promise<Record<string, unknown>> {
    return this.controlPage.evaluate((name) => chrome.storage[name].get(null), area)
  }

  async popupPage(page: Page): Promise<Page> {
    return this.open(`chrome-extension://${this.id}/popup.html?tab=${await this.tab(page)}`)
  }

  async realPopup(page: Page, open = () => this.controlPage.evaluate(() => chrome.action.openPopup())): Promise<ToolbarPopup> {
    await page.bringToFront()
    return ToolbarPopup.open(this.#debugAddress, this.id, open)
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
    return this.#asked
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
    const id = this.#privateWindow
    if (id === undefined) return
    this.#privateWindow = undefined
    await this.controlPage.evaluate((which) => chrome.windows.remove(which), id)
    const windows = () => this.controlPage.evaluate(async () => (await chrome.windows.getAll()).map(({ focused }) => focused))
    await until('the normal window alone in front', windows, ([first, ...more]) => first === true && more.length === 0)
  }

  async #enterPrivateWindow(): Promise<void> {
    const opened = this.context.waitForEvent('page')
    this.#privateWindow = await this.controlPage.evaluate(async () => (await chrome.windows.create({ incognito: true }))?.id)
    await opened
  }

  /** Pages of the extension itself never open in a private window. */
  async #newTab(address: string): Promise<Page> {
    const windowId = this.#privateWindow
    if (windowId === undefined || address.startsWith('chrome-extension:')) return this.context.newPage()
    const opened = this.context.waitForEvent('page')
    await this.controlPage.evaluate((id) => chrome.tabs.create({ windowId: id, url: 'about:blank' }), windowId)
    return opened
  }

  addresses(): Promise<string[]> {
    return this.controlPage.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? ''))
  }

  async colours(scheme: 'light' | 'dark'): Promise<void> {
    await Promise.all(this.context.pages().map((page) => page.emulateMedia({ colorScheme: scheme })))
  }

  #isOwn(request: Request): boolean {
    const asker = request.serviceWorker()?.url() ?? (request.isNavigationRequest() ? '' : request.frame().url())
    return asker.startsWith('chrome-extension://') && /^(https?|wss?):/.test(request.url())
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
