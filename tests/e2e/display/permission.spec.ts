import type { ToolbarPopup } from '../chromium/toolbar-popup.ts'
import { grants as covers } from '../../../entrypoints/shared/watched/pattern.ts'
import { expectedFinding, expectedGlyph, word } from '../expected.ts'
import { answer, expect, granted, KEY, test } from './test.ts'

const FEED = 'https://www.linkedin.com/feed/'
const OFFER = '.watch-offer button'
const FOLD = '.watch-offer summary'
const finding = expectedFinding(FEED, { country: 'AT', signedIn: null })
const said = (key: string): string => word(key).replace('{service}', finding.service.name)

test('the key opens the popup on a page that may not be watched; the browser asks, and is told no, then yes', async ({
  extension,
  display,
}) => {
  const press =
    (...keys: string[]) =>
    async (): Promise<void> =>
      display.press(...keys)
  const isGranted = async (): Promise<boolean> => (await granted(extension)).some((origin) => covers(origin, 'https://www.linkedin.com/*'))
  /** Presses the offer by keyboard; the prompt replaces the popup. */
  const ask = async (popup: ToolbarPopup): Promise<void> => {
    await popup.page.waitForSelector(FOLD)
    await popup.page.focus(FOLD)
    display.press('Return')
    await popup.page.waitForSelector(OFFER)
    await popup.page.focus(OFFER)
    display.press('Return')
    await expect.poll(() => popup.page.isClosed()).toBe(true)
  }

  await extension.store({ home: { country: 'AT', land: null } })
  const page = await extension.open(FEED)
  const first = await extension.realPopup(page, press(KEY))
  await expect.poll(() => first.text()).toContain(said('watch.short'))
  expect(await first.text()).toContain(finding.service.name)
  expect(await first.reach('.action .button')).not.toBeNull()
  // Nothing of it is stored: no tab, no finding.
  expect(Object.keys(await extension.stored('session')).filter((key) => /^(seen|finding):/.test(key))).toEqual([])

  await ask(first)
  await answer(extension, display, false)
  expect(await isGranted()).toBe(false)
  const second = await extension.realPopup(page, press(KEY))
  await expect.poll(() => second.text()).toContain(said('watch.refused'))

  await ask(second)
  await answer(extension, display, true)
  await expect.poll(isGranted).toBe(true)
  await expect.poll(async () => (await extension.toolbar(page)).text).toBe(expectedGlyph(finding))
  await expect.poll(async () => (await extension.badgeButtons(page)).length > 0).toBe(true)
  const third = await extension.realPopup(page, press(KEY))
  await expect.poll(() => third.text()).toContain(said('watch.granted'))
})
