import { word } from '../expected.ts'
import type { Harness, Runner, Tab } from '../harness-types.ts'
import { pillOf } from './page-badge.ts'

const FEED = 'https://www.facebook.com/'
const INSTAGRAM = 'https://www.instagram.com/'
const MENU = word('badge.menu')

/** What a page may lay over itself, in the corner of the badge. */
const COVERS = [
  ['a dialog that does not say that it is modal', '<div role="dialog" style="position: absolute; inset: 0; z-index: 5">Sign in</div>'],
  ['an alert', '<div role="alertdialog" style="position: fixed; inset: 0; z-index: 5">Sure?</div>'],
  [
    'a box without a role',
    '<div style="position: fixed; right: 0; bottom: 0; width: 400px; height: 200px; background: gold">Cookies</div>',
  ],
] as const

/** The badge in a page that covers it, moves, is rewritten, or floods the script with events. */
export function movingPageSpecs({ test, expect }: Runner): void {
  const shows = (extension: Harness, page: Tab) => expect.poll(() => pillOf(extension, page)).toContain(word('badge.training'))
  const showsNothing = (extension: Harness, page: Tab) => expect.poll(() => extension.badgeButtons(page)).toEqual([])

  for (const [name, markup] of COVERS)
    test(`it makes way for ${name}, as soon as that comes`, async ({ extension }) => {
      const page = await extension.open(FEED)
      await shows(extension, page)
      await page.evaluate(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(markup)})`)
      await showsNothing(extension, page)
      await page.evaluate(`document.body.lastElementChild.remove()`)
      await shows(extension, page)
    })

  test('it follows a navigation that never ends', async ({ extension }) => {
    const page = await extension.open(FEED)
    await shows(extension, page)
    await page.evaluate(() => {
      const { navigation } = window
      if (!navigation) return history.pushState({}, '', '/login/')
      navigation.addEventListener('navigate', (event) => event.intercept({ handler: () => new Promise(() => undefined) }))
      void navigation.navigate('/login/')
    })
    await showsNothing(extension, page)
  })

  test('it is there after the document was rewritten', async ({ extension }) => {
    const page = await extension.open(FEED)
    await shows(extension, page)
    await page.evaluate(`document.write('<!doctype html><html lang="en"><title>New</title><body><main>New</main>'); document.close()`)
    await shows(extension, page)
  })

  test('what is pressed on it stays there', async ({ extension }) => {
    const page = await extension.open(FEED)
    await shows(extension, page)
    await page.evaluate(() => {
      for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'])
        document.addEventListener(type, () => (document.documentElement.dataset['heard'] = type))
    })
    await extension.pressBadge(page, MENU)
    await expect.poll(() => extension.badgeButtons(page)).toContain(word('badge.away'))
    expect(await page.evaluate(() => document.documentElement.dataset['heard'] ?? 'nothing')).toBe('nothing')
  })

  test('a page that makes up events or moves without end does not keep the worker busy', async ({ extension }) => {
    const [page, other] = [await extension.open(FEED), await extension.open(INSTAGRAM)]
    await shows(extension, page)
    await page.evaluate(() => {
      for (let times = 0; times < 20_000; times++) window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
      for (let times = 0; times < 100; times++) history.replaceState({}, '', `/groups/${times}`)
      history.replaceState({}, '', '/login/')
    })
    const began = Date.now()
    await showsNothing(extension, page)
    await extension.store({ badge: { on: true, corner: 'top-start', mutes: [] } })
    await shows(extension, other)
    expect(Date.now() - began < 5000).toBe(true)
  })
}
