import { expect, test as base } from '@playwright/test'
import type { browser } from 'wxt/browser'
import { Extension } from '../chromium/extension.ts'
import type { ToolbarPopup } from '../chromium/toolbar-popup.ts'
import { expectedFinding, expectedGlyph, word } from '../expected.ts'
import { VIENNA } from '../harness-types.ts'
import { Display } from './display.ts'

declare const chrome: typeof browser

const FEED = 'https://www.linkedin.com/feed/'
const OFFER = '.watch-line button'
/** As the manifest suggests it. */
const KEY = 'alt+shift+y'
/** Chromium does not count what is pressed in the first half second of a question (`views::InputEventActivationProtector`). */
const PROTECTED = 800
const finding = expectedFinding(FEED, { country: 'AT', signedIn: null })
const said = (key: string): string => word(key).replace('{service}', finding.service.name)

const test = base.extend<{ extension: Extension; display: Display }>({
  display: async ({}, use) => {
    const display = await Display.open()
    await use(display)
    display.close()
  },
  extension: async ({ display }, use) => {
    const extension = await Extension.launch(VIENNA, { headless: false, display: display.name })
    await use(extension)
    await extension.close()
  },
})

test('the key opens the popup on a page that may not be watched; the browser asks, and is told no, then yes', async ({
  extension,
  display,
}) => {
  const press =
    (...keys: string[]) =>
    async (): Promise<void> =>
      display.press(...keys)
  const isInFront = (): Promise<boolean> => extension.controlPage.evaluate(async () => (await chrome.windows.getCurrent()).focused)
  const granted = async (): Promise<boolean> => {
    const { origins = [] } = await extension.controlPage.evaluate(() => chrome.permissions.getAll())
    return origins.includes('https://www.linkedin.com/*')
  }
  /** Presses the offer with the keyboard; the question takes its place. */
  const ask = async (popup: ToolbarPopup): Promise<void> => {
    await popup.page.waitForSelector(OFFER)
    await popup.page.focus(OFFER)
    display.press('Return')
    await expect.poll(() => popup.page.isClosed()).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, PROTECTED))
  }
  /** Presses what has the focus until the question is gone. */
  const answer = (): Promise<void> =>
    expect
      .poll(async () => {
        if (await isInFront()) return true
        display.press('Return')
        return false
      })
      .toBe(true)

  await extension.store({ home: { country: 'AT', land: null } })
  const page = await extension.open(FEED)
  const first = await extension.realPopup(page, press(KEY))
  await expect.poll(() => first.text()).toContain(said('watch.offer'))
  expect(await first.text()).toContain(finding.service.name)
  expect(await first.reach('.action .button')).not.toBeNull()
  // Nothing of it is kept: no tab, no finding.
  expect(Object.keys(await extension.stored('session')).filter((key) => /^(seen|finding):/.test(key))).toEqual([])

  // The question opens with the focus on the refusal.
  await ask(first)
  await answer()
  expect(await granted()).toBe(false)
  const second = await extension.realPopup(page, press(KEY))
  await expect.poll(() => second.text()).toContain(said('watch.refused'))

  await ask(second)
  display.press('Tab')
  await answer()
  await expect.poll(granted).toBe(true)
  await expect.poll(async () => (await extension.toolbar(page)).text).toBe(expectedGlyph(finding))
  await expect.poll(async () => (await extension.badgeButtons(page)).length > 0).toBe(true)
  const third = await extension.realPopup(page, press(KEY))
  await expect.poll(() => third.text()).toContain(said('watch.granted'))
})
