import { expect, test as base } from '@playwright/test'
import type { browser } from 'wxt/browser'
import { Extension } from '../chromium/extension.ts'
import { VIENNA } from '../harness-types.ts'
import { Display } from './display.ts'

declare const chrome: typeof browser

export { expect }
/** As the manifest suggests it. */
export const KEY = 'alt+shift+y'
/** Chromium does not count what is pressed in the first half second of a question (`views::InputEventActivationProtector`). */
const PROTECTED = 800

export const test = base.extend<{ extension: Extension; display: Display }>({
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

/** Answers the question that the browser now asks. It opens with the focus on the refusal. */
export async function answer(extension: Extension, display: Display, yes: boolean): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PROTECTED))
  if (yes) display.press('Tab')
  // Presses what has the focus until the question is gone.
  await expect
    .poll(async () => {
      if (await extension.controlPage.evaluate(async () => (await chrome.windows.getCurrent()).focused)) return true
      display.press('Return')
      return false
    })
    .toBe(true)
}

/** What the browser lets the extension see. */
export async function granted(extension: Extension): Promise<string[]> {
  return (await extension.controlPage.evaluate(() => chrome.permissions.getAll())).origins ?? []
}
