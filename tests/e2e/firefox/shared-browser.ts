import type { Page } from 'puppeteer-core'
import { BrowserScope } from '../../tools/browsers/browser-scope.ts'
import { findBrowser } from '../../tools/browsers/find-browser.ts'
import { GECKO_ID, installExtension, launchFirefox, type Firefox } from '../../tools/browsers/launch-firefox.ts'
import type { Setting } from '../harness-types.ts'
import { installed } from '../installed.ts'
import { BUILD, Extension } from './extension.ts'
import { listen } from './requests-of-extension.ts'

/** Resets the extension's requests and starts, the colour scheme of pages, cookies and all other site data. */
const FORGET = `(async () => {
  globalThis.asked.length = 0
  globalThis.watchedBackground = undefined
  globalThis.backgroundStarts = 0
  Services.prefs.clearUserPref('layout.css.prefers-color-scheme.content-override')
  const { CLEAR_COOKIES_AND_SITE_DATA, CLEAR_ALL_CACHES } = Ci.nsIClearDataService
  await new Promise((done) => Services.clearData.deleteData(CLEAR_COOKIES_AND_SITE_DATA | CLEAR_ALL_CACHES, done))
})()`

/**
 * One Firefox for consecutive journeys. Each finds the extension freshly installed and one empty tab: everything the extension had is
 * removed with it.
 */
export class SharedBrowser {
  readonly #build: string
  readonly #preferences: Record<string, number>
  #place = ''
  #firefox: Firefox | undefined
  #extension: Extension | undefined

  constructor(build = BUILD, preferences = {}) {
    this.#build = build
    this.#preferences = preferences
  }

  /** The extension for the next journey; the previous one is gone. */
  async install(setting: Setting): Promise<Extension> {
    try {
      return await this.#install(setting)
    } catch (error) {
      // What one journey did to the browser must not fail all that follow.
      await this.close()
      throw error
    }
  }

  async close(): Promise<void> {
    const firefox = this.#firefox
    this.#firefox = this.#extension = undefined
    await firefox?.browser.close()
  }

  async #install(setting: Setting): Promise<Extension> {
    const firefox = await this.#open(setting)
    const page = this.#extension && (await this.#tidy(firefox, this.#extension))
    await installExtension(firefox.browser, this.#build, setting.privateWindow === true)
    this.#extension = await Extension.around(firefox, setting, page)
    await installed(this.#extension.controlPage)
    return this.#extension
  }

  /** Time zone and language belong to the whole browser. One that had a private window is not used for normal ones. */
  async #open({ timeZone, language, privateWindow = false }: Setting): Promise<Firefox> {
    const place = `${timeZone} ${language} ${privateWindow}`
    if (place !== this.#place) await this.close()
    this.#place = place
    const common = { program: findBrowser('firefox'), headless: true, internet: false, prepare: listen }
    this.#firefox ??= await launchFirefox({ ...common, timeZone, language, preferences: this.#preferences })
    return this.#firefox
  }

  async #tidy({ browser }: Firefox, gone: Extension): Promise<Page> {
    await gone.leavePrivateWindow()
    // A tab opens in the window in front, and a window closes with its last tab.
    await gone.controlPage.bringToFront()
    const kept = await browser.newPage()
    for (const page of await browser.pages()) if (page !== kept) await page.close()
    const scope = new BrowserScope(browser)
    await scope.send('webExtension.uninstall', { extension: GECKO_ID })
    await scope.evaluate(FORGET)
    return kept
  }
}
