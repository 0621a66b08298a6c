import type { Page } from '@playwright/test'
import type { browser } from 'wxt/browser'
import { until } from '../until.ts'

declare const chrome: typeof browser

/** A private window opened by a page of the extension. */
export class PrivateWindow {
  readonly id: number
  readonly #controlPage: Page

  private constructor(controlPage: Page, id: number) {
    this.#controlPage = controlPage
    this.id = id
  }

  static async open(controlPage: Page): Promise<PrivateWindow> {
    const opened = controlPage.context().waitForEvent('page')
    const id = await controlPage.evaluate(async () => (await chrome.windows.create({ incognito: true }))?.id)
    await opened
    if (id === undefined) throw new Error('No private window opens')
    return new PrivateWindow(controlPage, id)
  }

  async newPage(): Promise<Page> {
    const opened = this.#controlPage.context().waitForEvent('page')
    await this.#controlPage.evaluate((windowId) => chrome.tabs.create({ windowId, url: 'about:blank' }), this.id)
    return opened
  }

  /** Resolves once the normal window is the only one, and in front. */
  async close(): Promise<void> {
    await this.#controlPage.evaluate((id) => chrome.windows.remove(id), this.id)
    const windows = () => this.#controlPage.evaluate(async () => (await chrome.windows.getAll()).map(({ focused }) => focused))
    await until('the normal window alone in front', windows, ([first, ...more]) => first === true && more.length === 0)
  }
}
