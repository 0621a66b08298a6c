import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test'
import { findBrowser } from '../../tools/browsers/find-browser.ts'
import { launchChromium, type Chromium } from '../../tools/browsers/launch-chromium.ts'
import type { Setting } from '../harness-types.ts'
import { installed } from '../installed.ts'
import { BUILD, Extension } from './extension.ts'

/**
 * One Chromium for consecutive journeys. Each finds the extension freshly installed and one empty tab: everything the extension had is
 * removed with it.
 */
export class SharedBrowser {
  readonly #build: string
  #place = ''
  #browser: Chromium | undefined
  #extension: Extension | undefined

  constructor(build = BUILD) {
    this.#build = build
  }

  /** The extension for the next journey; the previous one is gone. */
  async install(setting: Setting): Promise<Extension> {
    const browser = await this.#open(setting)
    await this.#tidy(browser)
    const worker = await withProtocol(browser.context, (protocol) => this.#load(browser.context, protocol, setting))
    this.#extension = await Extension.around(browser, setting, worker)
    await installed(this.#extension.controlPage)
    return this.#extension
  }

  async close(): Promise<void> {
    const browser = this.#browser
    this.#browser = this.#extension = undefined
    await browser?.context.close()
  }

  /** Time zone and language belong to the whole browser. */
  async #open({ timeZone, language }: Setting): Promise<Chromium> {
    const place = `${timeZone} ${language}`
    if (place !== this.#place) await this.close()
    this.#place = place
    this.#browser ??= await launchChromium({ program: findBrowser('chromium'), headless: true, internet: false, timeZone, language })
    return this.#browser
  }

  async #tidy({ context }: Chromium): Promise<void> {
    const before = context.pages()
    // A window closes with its last tab.
    const page = await context.newPage()
    for (const one of before) await one.close()
    const gone = this.#extension
    if (!gone) return
    await gone.leave()
    await clearSites(page, gone.requests)
    await withProtocol(context, (protocol) => protocol.send('Extensions.uninstall', { id: gone.id }))
  }

  async #load(context: BrowserContext, protocol: CDPSession, { privateWindow = false }: Setting): Promise<Worker> {
    const started = context.waitForEvent('serviceworker')
    await protocol.send('Extensions.loadUnpacked', { path: this.#build, enableInIncognito: privateWindow })
    return started
  }
}

/** Only a page's session can do this. */
async function clearSites(page: Page, addresses: readonly string[]): Promise<void> {
  const protocol = await page.context().newCDPSession(page)
  for (const origin of new Set(addresses.map((address) => new URL(address).origin)))
    await protocol.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await protocol.send('Network.clearBrowserCache')
  await protocol.detach()
}

async function withProtocol<T>(context: BrowserContext, run: (protocol: CDPSession) => Promise<T>): Promise<T> {
  const browser = context.browser()
  if (!browser) throw new Error('This Chromium has no protocol of its own')
  const protocol = await browser.newBrowserCDPSession()
  try {
    return await run(protocol)
  } finally {
    await protocol.detach()
  }
}
