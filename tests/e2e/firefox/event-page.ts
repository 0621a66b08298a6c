import type { Page } from 'puppeteer-core'
import type { browser } from 'wxt/browser'
import type { BrowserScope } from '../../tools/browsers/browser-scope.ts'
import { GECKO_ID } from '../../tools/browsers/launch-firefox.ts'
import type { Background } from '../harness-types.ts'

declare const chrome: typeof browser

const EXTENSION = `WebExtensionPolicy.getByID('${GECKO_ID}').extension`

/** The extension's background page, which Firefox starts for an event and ends after rest. */
export class EventPage implements Background {
  readonly #scope: BrowserScope
  readonly #controlPage: Page

  constructor(scope: BrowserScope, controlPage: Page) {
    this.#scope = scope
    this.#controlPage = controlPage
  }

  async starts(): Promise<number> {
    return Number(await this.#scope.evaluate('String(globalThis.backgroundStarts ?? 0)'))
  }

  async kill(): Promise<void> {
    await this.#scope.evaluate(`(async () => {
      const extension = ${EXTENSION}
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
      globalThis.backgroundStarts = 0
      globalThis.watchedBackground ??= extension.on('background-script-started', () => globalThis.backgroundStarts++) ?? true
    })()`)
  }

  async liveOn(day: string): Promise<void> {
    await this.#controlPage.evaluate(
      (noon) => {
        const page = chrome.extension.getBackgroundPage()
        if (!page) throw new Error('The background page does not run')
        Object.assign(page, {
          Date: new Proxy(Date, {
            construct: (real, parts: unknown[]) => Reflect.construct(real, parts.length > 0 ? parts : [noon]),
            get: (real, name) => (name === 'now' ? () => noon : Reflect.get(real, name)),
          }),
        })
      },
      Date.parse(`${day}T12:00`),
    )
  }
}
