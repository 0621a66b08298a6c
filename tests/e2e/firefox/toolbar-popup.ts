import { writeFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import type { BrowserScope } from '../../tools/browsers/browser-scope.ts'
import type { RealPopup } from '../harness-types.ts'

/** Typed here because WXT's types describe the views as browser windows. */
declare const chrome: { extension: { getViews: (of: { type: 'popup' }) => (Window & typeof globalThis)[] } }

/** Captures the popup, in whichever process it runs. */
const PICTURE = `(async () => {
  const { browsingContext } = document.querySelector('.webextension-popup-browser')
  const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d').drawImage(bitmap, 0, 0)
  return canvas.toDataURL('image/png')
})()`

/** Firefox's popup: reached from another page of the extension, which has access to it. */
export class ToolbarPopup implements RealPopup {
  readonly #controlPage: Page
  readonly #scope: BrowserScope

  constructor(controlPage: Page, scope: BrowserScope) {
    this.#controlPage = controlPage
    this.#scope = scope
  }

  text(): Promise<string> {
    return this.#controlPage.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? '')
  }

  attribute(selector: string, name: string): Promise<string | null> {
    return this.#controlPage.evaluate(
      (which, what) => chrome.extension.getViews({ type: 'popup' })[0]?.document.querySelector(which)?.getAttribute(what) ?? null,
      selector,
      name,
    )
  }

  reach(selector: string): Promise<{ top: number; bottom: number } | null> {
    return this.#controlPage.evaluate((which) => {
      const view = chrome.extension.getViews({ type: 'popup' })[0]
      const { top, bottom } = view?.document.querySelector(which)?.getBoundingClientRect() ?? {}
      return top === undefined || bottom === undefined ? null : { top: top + (view?.scrollY ?? 0), bottom: bottom + (view?.scrollY ?? 0) }
    }, selector)
  }

  async click(selector: string): Promise<void> {
    await this.#controlPage.evaluate((which) => {
      const found = chrome.extension.getViews({ type: 'popup' })[0]?.document.querySelector<HTMLElement>(which)
      if (!found) throw new Error(`The popup shows no ${which}`)
      setTimeout(() => found.click())
    }, selector)
  }

  size(): Promise<{ width: number; height: number }> {
    return this.#controlPage.evaluate(() => {
      const view = chrome.extension.getViews({ type: 'popup' })[0]
      return { width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 }
    })
  }

  async screenshot(path: `${string}.png`): Promise<void> {
    const picture = await this.#scope.evaluate(PICTURE)
    writeFileSync(path, Buffer.from(picture?.split(',')[1] ?? '', 'base64'))
  }

  async close(): Promise<void> {
    await this.#controlPage.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.close())
  }
}
