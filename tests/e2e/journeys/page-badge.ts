import { word } from '../expected.ts'
import type { Harness, Runner, Tab } from '../harness-types.ts'

const FEED = 'https://www.facebook.com/'

/** The badge in the page, seen and used as a person does. */
export function pageBadgeSpecs({ test, expect }: Runner): void {
  const shows = (extension: Harness, page: Tab) => expect.poll(() => pillOf(extension, page)).toContain(word('badge.training'))
  const showsNothing = (extension: Harness, page: Tab) => expect.poll(() => extension.badgeButtons(page)).toEqual([])

  test('a badge in the page says in words that AI training is on', async ({ extension }) => {
    const page = await extension.open(FEED)
    await shows(extension, page)
    const [name = ''] = await extension.badgeButtons(page)
    expect(name).toContain(`Facebook: ${word('state.training').replace('{way}', word('way.object'))}`)
  })

  test('the page gets one element without a word, no script and no link', async ({ extension }) => {
    const page = await extension.open(FEED)
    const before = await page.evaluate(() => document.querySelectorAll('script, link').length)
    await shows(extension, page)
    expect(await page.evaluate(() => document.querySelectorAll('script, link').length)).toBe(before)
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.outerHTML)).toBe('<div data-corner=""></div>')
  })

  test('a page cannot press the badge', async ({ extension }) => {
    const page = await extension.open(FEED)
    await shows(extension, page)
    const tabs = await extension.addresses()
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild
      const { x, y } = host?.getBoundingClientRect() ?? { x: 0, y: 0 }
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
        for (const target of [host, document.elementFromPoint(innerWidth - 80, innerHeight - 120)])
          target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }))
      if (host instanceof HTMLElement) host.click()
    })
    await page.keyboard.press('Escape')
    expect(await extension.addresses()).toEqual(tabs)
    expect((await extension.stored('local'))['badge']).toBe(undefined)
    await shows(extension, page)
  })

  test('a look-alike gets no badge', async ({ extension }) => {
    const real = await extension.open(FEED)
    await shows(extension, real)
    const page = await extension.open('https://www.facebook.com.evil.example/')
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)
  })

  test('the badge follows the route, and is silent on the login page', async ({ extension }) => {
    const page = await extension.open(FEED)
    await shows(extension, page)
    await page.evaluate(() => history.pushState({}, '', '/login'))
    await showsNothing(extension, page)
    await page.evaluate(() => history.back())
    await shows(extension, page)
    await page.evaluate(() => history.pushState({}, '', '/messages/t/1'))
    await expect.poll(async () => JSON.stringify(await extension.stored('session'))).toContain('"context":"messages"')
    const says = word('state.excluded-here').replace('{what}', word('subject.private-messages')).replace('{operator}', 'Meta')
    await expect.poll(() => pillOf(extension, page)).toContain(says)
  })

  test('the badge comes when the worker was asleep', async ({ extension }) => {
    await extension.worker.kill()
    const page = await extension.open(FEED)
    await shows(extension, page)
  })

  test('the switch turns it off in every tab, and on again', async ({ extension }) => {
    const page = await extension.open(FEED)
    await shows(extension, page)
    await extension.store({ badge: { on: false, corner: 'bottom-end', mutes: [] } })
    await showsNothing(extension, page)
    await extension.store({ badge: { on: true, corner: 'top-start', mutes: [] } })
    await shows(extension, page)
  })

  test('the keyboard alone reaches it, walks its menu, leaves it and puts the badge away', async ({ extension }) => {
    const page = await extension.open(`${FEED}?sample=form-sent`)
    await shows(extension, page)
    await tabTo(page, 'Tab')
    // The badge, the button that shrinks it, and the menu.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => extension.badgeButtons(page)).toContain(word('badge.corner'))
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await extension.badgeButtons(page)).length).toBe(3)
    // The focus is back on the menu button.
    await page.keyboard.press(' ')
    await expect.poll(async () => (await extension.badgeButtons(page)).length).toBe(6)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await showsNothing(extension, page)
  })

  test('it is shy while the page shows a dialog', async ({ extension }) => {
    const page = await extension.open(`${FEED}?sample=form-cookie-dialog`)
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('[data-corner]').length)).toBe(1)
    await showsNothing(extension, page)
    await page.evaluate(() => {
      for (const dialog of document.querySelectorAll('[role=dialog], [data-testid], dialog')) dialog.remove()
    })
    await shows(extension, page)
  })

  test('a page that takes it out gets it back', async ({ extension }) => {
    const page = await extension.open(FEED)
    await shows(extension, page)
    await page.evaluate(() => document.querySelector('[data-corner]')?.remove())
    await shows(extension, page)
  })
}

export async function pillOf(extension: Harness, page: Tab): Promise<string> {
  return (await extension.badgeButtons(page))[0] ?? ''
}

/** Presses a key until the focus has moved from the page's own elements to the badge. */
async function tabTo(page: Tab, key: 'Tab'): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press(key)
    if (await page.evaluate(() => document.activeElement?.matches('[data-corner]') ?? false)) return
  }
  throw new Error('The keyboard does not reach the badge')
}
