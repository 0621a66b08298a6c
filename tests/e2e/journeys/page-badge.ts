import { word } from '../expected.ts'
import type { Harness, Runner, Tab } from '../harness-types.ts'
import { press } from './own-pages.ts'

const FEED = 'https://www.facebook.com/'
const PROFILE = `${FEED}sample.person`
const INSTAGRAM = 'https://www.instagram.com/'
const HIDE = word('badge.hide')

/** The badge in the page, seen and used as a person does. */
export function pageBadgeSpecs({ test, expect }: Runner): void {
  const shows = (extension: Harness, page: Tab) => expect.poll(() => pillOf(extension, page)).toContain(word('badge.training'))
  const showsNothing = (extension: Harness, page: Tab) => expect.poll(() => extension.badgeButtons(page)).toEqual([])

  /** Presses something in the menu of the badge. */
  async function choose(extension: Harness, page: Tab, choice: string): Promise<void> {
    await extension.pressBadge(page, HIDE)
    await expect.poll(() => extension.badgeButtons(page)).toContain(choice)
    await extension.pressBadge(page, choice)
  }

  /** Hides it for longer, in the popup. */
  async function hide(extension: Harness, page: Tab, choice: string): Promise<void> {
    const popup = await extension.popupPage(page)
    await press(popup, '.badge-switch', word('switch.short'))
    await press(popup, '.badge-switch', choice)
    await popup.waitForSelector('.badge-switch li')
    await popup.close()
    await page.bringToFront()
  }

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

  test('hidden on pages like this, it shows on others, and again when that is taken back', async ({ extension }) => {
    const [page, profile] = [await extension.open(FEED), await extension.open(PROFILE)]
    await shows(extension, page)
    await hide(extension, page, word('badge.hide.page'))
    await showsNothing(extension, page)
    await shows(extension, profile)
    await page.reload()
    await showsNothing(extension, page)
    await extension.store({ badge: { on: true, corner: 'bottom-end', mutes: [] } })
    await shows(extension, page)
  })

  test('hidden on a site, it goes from its other tabs and stays on other sites', async ({ extension }) => {
    const [page, profile, other] = [await extension.open(FEED), await extension.open(PROFILE), await extension.open(INSTAGRAM)]
    await shows(extension, page)
    await hide(extension, page, word('badge.hide.site').replace('{service}', 'Facebook'))
    await showsNothing(extension, page)
    await showsNothing(extension, profile)
    await shows(extension, other)
  })

  test('hidden until something changes, it comes back with newer rules', async ({ extension }) => {
    const [page, other] = [await extension.open(FEED), await extension.open(INSTAGRAM)]
    await shows(extension, page)
    await hide(extension, page, word('badge.hide.until-change'))
    await showsNothing(extension, page)
    await showsNothing(extension, other)
    const { mutes, ...badge } = badgeIn(await extension.stored('local'))
    await extension.store({ badge: { ...badge, mutes: mutes.map((mute) => ({ ...mute, serial: 1 })) } })
    await shows(extension, page)
  })

  test('hidden everywhere, it stays away until that is taken back', async ({ extension }) => {
    const [page, other] = [await extension.open(FEED), await extension.open(INSTAGRAM)]
    await shows(extension, page)
    await hide(extension, page, word('badge.hide.ever'))
    await showsNothing(extension, page)
    await showsNothing(extension, other)
    await expect.poll(async () => badgeIn(await extension.stored('local')).mutes).toMatchObject([{ scope: 'ever', service: null }])
    await extension.store({ badge: { on: true, corner: 'bottom-end', mutes: [] } })
    await shows(extension, other)
  })

  test('hidden for now, it is back with the next page, and nothing is kept', async ({ extension }) => {
    const page = await extension.open(FEED)
    await shows(extension, page)
    await choose(extension, page, word('badge.away'))
    await showsNothing(extension, page)
    expect((await extension.stored('local'))['badge']).toBe(undefined)
    await page.evaluate(() => history.pushState({}, '', '/groups/1'))
    await shows(extension, page)
  })

  test('its menu leads to the popup for what is kept: no page can press there', async ({ extension }) => {
    const page = await extension.open(FEED)
    await shows(extension, page)
    const popup = await extension.realPopup(page, () => choose(extension, page, word('badge.hide.longer')))
    await expect.poll(() => popup.text()).toContain(word('badge.hide.ever'))
    expect((await extension.stored('local'))['badge']).toBe(undefined)
    await popup.click('.badge-switch .disclosed button:last-child')
    await expect.poll(async () => badgeIn(await extension.stored('local')).mutes).toMatchObject([{ scope: 'ever', service: null }])
    await popup.close()
    await showsNothing(extension, page)
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
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => extension.badgeButtons(page)).toContain(word('badge.fold'))
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await extension.badgeButtons(page)).length).toBe(2)
    // The focus is back on the button that opens the menu.
    await page.keyboard.press(' ')
    await expect.poll(async () => (await extension.badgeButtons(page)).length).toBe(5)
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

interface StoredBadge {
  mutes: object[]
}

function badgeIn({ badge }: Record<string, unknown>): StoredBadge {
  if (typeof badge !== 'object' || badge === null || !('mutes' in badge) || !Array.isArray(badge.mutes)) return { mutes: [] }
  return { ...badge, mutes: badge.mutes.filter((mute) => typeof mute === 'object') }
}

/** Presses a key until the focus has left the page's own elements for the badge. */
async function tabTo(page: Tab, key: 'Tab'): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press(key)
    if (await page.evaluate(() => document.activeElement?.matches('[data-corner]') ?? false)) return
  }
  throw new Error('The keyboard does not reach the badge')
}
