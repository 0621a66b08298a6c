import { word } from '../expected.ts'
import type { Harness, Runner, Tab } from '../harness-types.ts'
import { press } from './own-pages.ts'
import { pillOf } from './page-badge.ts'

const FEED = 'https://www.facebook.com/'
const PROFILE = `${FEED}sample.person`
const INSTAGRAM = 'https://www.instagram.com/'
const MENU = word('badge.menu')

/** Shrinking the badge, moving it, hiding it and undoing that. */
export function badgeMenuSpecs({ test, expect }: Runner): void {
  const shows = (extension: Harness, page: Tab) => expect.poll(() => pillOf(extension, page)).toContain(word('badge.training'))
  const showsNothing = (extension: Harness, page: Tab) => expect.poll(() => extension.badgeButtons(page)).toEqual([])

  /** Presses an item of the badge's menu. */
  async function choose(extension: Harness, page: Tab, choice: string): Promise<void> {
    await extension.pressBadge(page, MENU)
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

  test('hidden on pages like this, it shows on others, and again after undo', async ({ extension }) => {
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

  test('hidden everywhere, it stays away until that is undone', async ({ extension }) => {
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
    await expect.poll(() => extension.badgeButtons(page)).toEqual([word('badge.undo')])
    await showsNothing(extension, page)
    expect((await extension.stored('local'))['badge']).toBe(undefined)
    await page.evaluate(() => history.pushState({}, '', '/groups/1'))
    await shows(extension, page)
  })

  test('hidden for now and undone, it is there as before', async ({ extension }) => {
    const page = await extension.open(FEED)
    await shows(extension, page)
    await choose(extension, page, word('badge.away'))
    await expect.poll(() => extension.readBadge(page, 'text')).toContain(word('badge.gone'))
    await extension.pressBadge(page, word('badge.undo'))
    await shows(extension, page)
    await extension.pressBadge(page, MENU)
    await expect.poll(() => extension.badgeButtons(page)).toContain(word('badge.away'))
  })

  test('one press makes it small, and so it is kept on every page until the person wants words again', async ({ extension }) => {
    const [page, other] = [await extension.open(FEED), await extension.open(INSTAGRAM)]
    await shows(extension, other)
    await page.bringToFront()
    await shows(extension, page)
    await extension.pressBadge(page, word('badge.fold'))
    const isSmall = (tab: Tab) => expect.poll(async () => (await extension.readBadge(tab, 'text')).trim().replace('⋯', '')).toBe('')
    await isSmall(page)
    await isSmall(other)
    await page.reload()
    await expect.poll(async () => (await extension.badgeButtons(page)).length > 0).toBe(true)
    await isSmall(page)
    expect(badgeIn(await extension.stored('local')).mutes).toEqual([])
    await extension.store({ badge: { on: true, corner: 'bottom-end', mutes: [], small: false } })
    await expect.poll(() => extension.readBadge(page, 'text')).toContain(word('badge.training'))
  })

  test('its menu moves it to another corner, and there it stays', async ({ extension }) => {
    const page = await extension.open(FEED)
    await shows(extension, page)
    await choose(extension, page, word('badge.corner'))
    await expect.poll(() => extension.readBadge(page, 'html')).toContain('bottom start')
    await page.reload()
    await expect.poll(() => extension.readBadge(page, 'html')).toContain('bottom start')
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
}

interface StoredBadge {
  mutes: object[]
}

function badgeIn({ badge }: Record<string, unknown>): StoredBadge {
  if (typeof badge !== 'object' || badge === null || !('mutes' in badge) || !Array.isArray(badge.mutes)) return { mutes: [] }
  return { ...badge, mutes: badge.mutes.filter((mute) => typeof mute === 'object') }
}
