import { expect, test as base } from '@playwright/test'
import type { browser } from 'wxt/browser'
import { Extension } from '../chromium/extension.ts'
import { VIENNA } from '../harness-types.ts'
import { Display } from './display.ts'

declare const chrome: typeof browser

export { expect }
/** As suggested in the manifest. */
export const KEY = 'alt+shift+y'
/** Chromium ignores key presses in the first half second of a prompt (`views::InputEventActivationProtector`). In milliseconds. */
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

/** Answers the browser's open prompt. Its refusal has the focus at first. */
export async function answer(extension: Extension, display: Display, yes: boolean): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PROTECTED))
  if (yes) display.press('Tab')
  // Presses the focused button until the prompt is gone.
  await expect
    .poll(async () => {
      if (await extension.controlPage.evaluate(async () => (await chrome.windows.getCurrent()).focused)) return true
      display.press('Return')
      return false
    })
    .toBe(true)
}

/** The origins that are granted now. */
export async function granted(extension: Extension): Promise<string[]> {
  return (await extension.controlPage.evaluate(() => chrome.permissions.getAll())).origins ?? []
}
