import { seriousFaults } from '../axe.ts'
import { expectedAddressee, expectedFinding, expectedGlyph, word } from '../expected.ts'
import type { Harness, Runner, Tab } from '../harness-types.ts'
import { openOwn } from './own-pages.ts'

const FEED = 'https://www.facebook.com/'
const AUSTRIA = { country: 'AT', land: null }

/** From the country where someone lives to a letter that is stored, read and recorded as sent. */
export function letterSpecs({ test, expect }: Runner): void {
  test('the letter says what was typed, to the right company, and is there again after a reload', async ({ extension }) => {
    const page = await openLetter(extension, AUSTRIA)
    await type(page, 'Ada Example')
    await expect.poll(() => sheet(page)).toContain('Ada Example')
    expect(await sheet(page)).toContain(expectedAddressee('AT'))
    await page.evaluate('location.reload()').catch(() => undefined)
    await expect.poll(() => sheet(page)).toContain('Ada Example')
  })

  test('what was typed last is kept when the tab is closed at once', async ({ extension }) => {
    const page = await openLetter(extension, AUSTRIA)
    await type(page, 'Ada Example')
    await page.close()
    await expect.poll(async () => JSON.stringify(await extension.stored('local'))).toContain('Ada Example')
    const again = await openLetter(extension, AUSTRIA)
    await expect.poll(() => sheet(again)).toContain('Ada Example')
  })

  test('without a law for letters there is none, and the page says so', async ({ extension }) => {
    const page = await openLetter(extension, { country: 'US', land: null }, 'h2')
    expect(await text(page, 'main')).toContain(word('letter.none'))
    expect(await page.evaluate("document.querySelector('.sheet') === null")).toBe(true)
  })

  test('an objection noted as sent by post shows on the toolbar', async ({ extension }) => {
    const feed = await extension.open(FEED)
    await expect.poll(async () => (await extension.toolbar(feed)).text).toBe(expectedGlyph(expectedFinding(FEED, { country: 'AT' })))
    const page = await openLetter(extension, AUSTRIA)
    await page.evaluate(`(() => {
      const service = document.querySelector('.send select')
      service.value = 'facebook'
      service.dispatchEvent(new Event('change', { bubbles: true }))
    })()`)
    await page.click('.send button[type="submit"]')
    await expect.poll(() => text(page, '.send output')).toBe(word('letter.posted.done'))
    await expect.poll(async () => (await extension.toolbar(feed)).text).toBe('…')
  })

  for (const scheme of ['light', 'dark'] as const)
    test(`axe finds nothing serious, ${scheme}`, async ({ extension }) => {
      const page = await openLetter(extension, { country: 'GB', land: null })
      await extension.colours(scheme)
      expect(await seriousFaults(page)).toEqual([])
    })
}

async function openLetter(extension: Harness, home: object, until = '.sheet'): Promise<Tab> {
  await extension.store({ home })
  return openOwn(extension, '/letter.html', until)
}

/** Into the first field, as typing does it. */
async function type(page: Tab, typed: string): Promise<void> {
  await page.evaluate(`(() => {
    const box = document.querySelector('.letter-form input[type="text"]')
    box.value = ${JSON.stringify(typed)}
    box.dispatchEvent(new Event('input', { bubbles: true }))
  })()`)
}

function sheet(page: Tab): Promise<string> {
  return text(page, '.sheet')
}

/** Empty while the page is loading. */
async function text(page: Tab, selector: string): Promise<string> {
  const read: unknown = await page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`).catch(() => '')
  return typeof read === 'string' ? read : ''
}
