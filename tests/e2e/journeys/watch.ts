import { expectedFinding, expectedGlyph, word } from '../expected.ts'
import type { Expect, Harness, Tab } from '../harness-types.ts'
import { fill, press, textIn } from './own-pages.ts'

/** A page of a service whose hosts are not requested at install. */
export const WATCHABLE = 'https://www.linkedin.com/feed/'
export const ELSEWHERE = 'https://example.org/'

const { service, ...finding } = expectedFinding(WATCHABLE, { country: 'AT', signedIn: null })
export const GLYPH = expectedGlyph({ service, ...finding })
export { service as watchable }

export function said(key: string): string {
  return word(key).replace('{service}', service.name).replace('{operator}', service.operator)
}

/** Opens the offer in the list of services: the popup of such a page itself needs a real press (`tests/e2e/display`). */
export async function offerToWatch(extension: Harness): Promise<Tab> {
  const popup = await extension.popupPage(await extension.open(ELSEWHERE))
  await fill(popup, 'input[type=search]', service.name)
  await press(popup, '.found', service.name)
  await popup.waitForSelector('.watch-offer summary')
  await popup.click('.watch-offer summary')
  await popup.waitForSelector('.watch-offer button')
  return popup
}

/** Somebody in Austria wants it watched. The browser grants it without a prompt. */
export async function watch(extension: Harness, expect: Expect): Promise<void> {
  await extension.store({ home: { country: 'AT', land: null } })
  const popup = await offerToWatch(extension)
  await popup.click('.watch-offer button')
  await expect.poll(() => textIn(popup, '.watch-answer')).toBe(said('watch.granted'))
  await popup.close()
}

export async function isShown(extension: Harness, page: Tab, expect: Expect): Promise<void> {
  const shown = async () => {
    const { text, title } = await extension.toolbar(page)
    return { text, named: title.startsWith(`${service.name}: `) }
  }
  await expect.poll(shown).toEqual({ text: GLYPH, named: true })
  await expect.poll(async () => (await extension.badgeButtons(page)).length > 0).toBe(true)
}
