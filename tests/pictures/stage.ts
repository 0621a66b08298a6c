import { expect, type Page } from '@playwright/test'
import type { browser } from 'wxt/browser'
import type { Extension } from '../e2e/chromium/extension.ts'
import type { Look } from './looks.ts'
import type { Screen } from './screens.ts'

declare const chrome: typeof browser

const POPUP = { width: 360, height: 600 }
const DESKTOP = { width: 1000, height: 700 }
const PHONE = { width: 320, height: 640 }

/** Clears the previous screen, and stores what this one shows. */
export async function seed(extension: Extension, { country = 'AT', land, stored = {} }: Partial<Screen>): Promise<void> {
  for (const page of extension.context.pages()) if (page !== extension.controlPage) await page.close()
  await extension.controlPage.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]))
  const { news, ...others } = stored
  await extension.store({ language: 'en', home: country ? { country, land: land ?? null } : null, ...others })
  if (!news) return
  // The worker drops the news of another country when the person moves: it must have noticed the new one.
  await expect.poll(async () => JSON.stringify((await extension.stored('local'))['news.baseline'])).toContain(`"country":"${country}"`)
  await extension.store({ news })
}

/** An extension page beside a tab, complete and in the look; the popup of that tab if none is named. */
export async function screen(extension: Extension, tab: Page, look: Look, address?: string): Promise<Page> {
  const page = await (address ? extension.ownPage(`/${address}`) : extension.popupPage(tab))
  await dress(page, look, address ? DESKTOP : POPUP)
  await page.waitForFunction(() => document.querySelector('h1, h2') && !document.querySelector('[aria-busy]'))
  return page
}

export async function dress(page: Page, { scheme, narrow }: Look, size = DESKTOP): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  await page.setViewportSize(narrow ? PHONE : size)
  // Scroll bars come and go while a long page is captured.
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('Emulation.setScrollbarsHidden', { hidden: true })
}

/** Opens collapsed sections; their content is rendered only then. */
export async function unfold(page: Page, folded: string): Promise<void> {
  const closed = page.locator(`${folded}:not([open])`)
  while ((await closed.count()) > 0) await closed.first().evaluate((one) => one.setAttribute('open', ''))
}
