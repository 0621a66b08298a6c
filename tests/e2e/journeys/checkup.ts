import { seriousFaults } from '../axe.ts'
import { word } from '../expected.ts'
import type { Harness, Runner, Tab } from '../harness-types.ts'
import { chooseFile, fill, noted, openOwn, press, textIn } from './own-pages.ts'

const ELSEWHERE = 'https://example.org/'
const AUSTRIA = { home: { country: 'AT', land: null } }

/** The list of all services: what someone uses, and what is left to do. */
export function checkupSpecs({ test, expect }: Runner): void {
  const open = (extension: Harness): Promise<Tab> => openOwn(extension, '/checkup.html', '.sum')
  const used = async (extension: Harness): Promise<unknown> => (await extension.stored('local'))['used']

  test('search, tick, done, undo: the sum follows', async ({ extension }) => {
    await extension.store(AUSTRIA)
    const page = await open(extension)
    expect(await textIn(page, '.sum')).toBe(word('checkup.sum.none'))
    await fill(page, 'input[type=search]', 'linkdin')
    await page.waitForSelector('.found li')
    await page.click('input[type=search]')
    await page.keyboard.press('Enter')
    await expect.poll(() => textIn(page, '.sum')).toBe('1 service: 1 on')
    expect(await used(extension)).toEqual([{ service: 'linkedin', on: true }])
    await press(page, '.service-row', word('act.off'))
    await expect.poll(() => textIn(page, '.switch-path')).toContain(word('act.off.path'))
    await press(page, '.service-row', word('checkup.done'))
    await press(page, '.service-row form', word('record.save'))
    await expect.poll(() => textIn(page, '.sum')).toBe('1 service: 1 switched off')
    expect((await noted(extension)).map(({ service }) => service)).toEqual(['linkedin'])
    await expect.poll(() => textIn(page, '.look-again')).toContain(word('remind.calendar'))
    await press(page, '.undo', word('undo.do'))
    await expect.poll(() => textIn(page, '.sum')).toBe('1 service: 1 on')
    expect(await noted(extension)).toEqual([])
  })

  test('twenty services are ticked with the keyboard alone, with two keys each', async ({ extension }) => {
    await extension.store(AUSTRIA)
    const page = await open(extension)
    await page.click('input[type=search]')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    for (let count = 0; count < 20; count++) {
      await page.keyboard.press(' ')
      await page.keyboard.press('ArrowDown')
    }
    await expect.poll(async () => Object.values(Object((await used(extension)) ?? [])).length).toBe(20)
    await expect.poll(async () => (await textIn(page, '.sum')).startsWith('20 services: ')).toBe(true)
  })

  test('an import brings the ticks of another device, and leaves what was said here', async ({ extension }) => {
    await extension.store({ ...AUSTRIA, used: [{ service: 'facebook', on: false }] })
    const ticks = ['facebook', 'linkedin'].map((service) => ({ service, on: true }))
    const file = JSON.stringify({
      format: 'trainspotter-records',
      version: 2,
      exported: '2026-11-30T12:00:00.000Z',
      records: [],
      used: ticks,
    })
    const page = await openOwn(extension, '/options.html#data', 'input[type=file]')
    await chooseFile(page, 'input[type=file]', file)
    await press(page, '#data', word('data.import.go'))
    await expect
      .poll(() => used(extension))
      .toEqual([
        { service: 'facebook', on: false },
        { service: 'linkedin', on: true },
      ])
    expect(await textIn(await open(extension), '.sum')).toBe('1 service: 1 on')
  })

  test('a tick outlasts the worker, and the popup elsewhere shows it', async ({ extension }) => {
    await extension.store({ ...AUSTRIA, used: [{ service: 'linkedin', on: true }] })
    await extension.worker.kill()
    const popup = await extension.popupPage(await extension.open(ELSEWHERE))
    await expect.poll(() => textIn(popup, '.sum')).toBe('1 service: 1 on')
    await press(popup, '.covered', 'LinkedIn')
    await popup.waitForSelector('.crumbs')
  })

  for (const scheme of ['light', 'dark'] as const)
    test(`axe finds nothing serious on the list, and nothing scrolls sideways: ${scheme}`, async ({ extension }) => {
      const ticks = ['linkedin', 'facebook', 'whatsapp'].map((service) => ({ service, on: true }))
      await extension.store({ ...AUSTRIA, language: 'de', used: ticks })
      const page = await open(extension)
      await fill(page, 'input[type=search]', 'linkedin')
      await page.waitForSelector('.found li')
      await page.evaluate(`document.querySelector('details > summary').click()`)
      await page.evaluate(`document.querySelectorAll('.service-row .row-actions button')[1].click()`)
      await page.waitForSelector('.service-row form')
      await extension.colours(scheme)
      // The width of a small phone, or of 400 % zoom: https://www.w3.org/TR/WCAG22/#reflow
      for (const pixels of [1280, 320]) {
        await extension.width(page, pixels)
        await expect.poll(() => page.evaluate('innerWidth')).toBe(pixels)
        expect(await seriousFaults(page)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      }
    })
}
