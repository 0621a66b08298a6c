import { seriousFaults } from '../axe.ts'
import { expectedFinding } from '../expected.ts'
import type { Runner } from '../harness-types.ts'
import { openOwn, textIn } from './own-pages.ts'

const FEED = 'https://www.facebook.com/'

/** The page about one service. */
export function aboutSpecs({ test, expect }: Runner): void {
  test('the popup leads to the page about its service, which cites every source by its number', async ({ extension }) => {
    await extension.store({ home: { country: 'AT', land: null } })
    const popup = await extension.popupPage(await extension.open(FEED))
    await popup.waitForSelector('.everything')
    const address = String(await popup.evaluate("document.querySelector('.everything').getAttribute('href')"))
    const page = await openOwn(extension, address, '.report-part')
    expect(await textIn(page, 'h1')).toContain('Facebook')
    const lost = await page.evaluate(`[...document.querySelectorAll('.cite > a, .contents a')]
      .filter((link) => !document.querySelector(link.getAttribute('href'))).length`)
    expect(lost).toBe(0)
    const button = await page.evaluate("document.querySelector('.report-tools a.button').href")
    expect(expectedFinding(FEED, { country: 'AT' }).optOuts.map(({ url }) => url)).toContain(button)
  })

  test('another country is shown to compare, and nobody moves', async ({ extension }) => {
    await extension.store({ home: { country: 'AT', land: null } })
    const page = await openOwn(extension, '/about.html?service=facebook&country=US', '.report-part')
    expect(await page.evaluate("document.querySelector('.report-tools a.button') === null")).toBe(true)
    expect((await extension.stored('local'))['home']).toEqual({ country: 'AT', land: null })
  })

  for (const scheme of ['light', 'dark'] as const)
    test(`axe finds nothing serious on the page about a service, and nothing scrolls sideways: ${scheme}`, async ({ extension }) => {
      await extension.store({ home: { country: 'DE', land: null }, language: 'de' })
      const page = await openOwn(extension, '/about.html?service=instagram', '.report-part')
      await extension.colours(scheme)
      expect(await seriousFaults(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    })
}
