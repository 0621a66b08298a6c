import type { browser } from 'wxt/browser'
import { word } from '../expected.ts'
import { badgeMenuSpecs } from '../journeys/badge-menu.ts'
import { movingPageSpecs } from '../journeys/page-badge-moving.ts'
import { pageBadgeSpecs } from '../journeys/page-badge.ts'
import { expect, test } from './test.ts'

declare const chrome: typeof browser

const FEED = 'https://www.facebook.com/'

pageBadgeSpecs({ test, expect })
badgeMenuSpecs({ test, expect })
movingPageSpecs({ test, expect })

test('pressing the badge opens the popup on the toolbar', async ({ extension }) => {
  const page = await extension.open(FEED)
  await expect.poll(() => extension.badgeButtons(page)).toHaveLength(3)
  const [name = ''] = await extension.badgeButtons(page)
  await extension.pressBadge(page, name)
  const popups = () => extension.controlPage.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length)
  await expect.poll(popups).toBe(1)
})

test('the badge is gone on paper and in full screen', async ({ extension }) => {
  const page = await extension.open(FEED)
  await expect.poll(() => extension.badgeButtons(page)).toHaveLength(3)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => extension.badgeButtons(page)).toEqual([])
  await page.emulateMedia({ media: 'screen' })
  await expect.poll(() => extension.badgeButtons(page)).toHaveLength(3)
  await page.evaluate(() => addEventListener('click', () => void document.documentElement.requestFullscreen()))
  await page.mouse.click(5, 5)
  await expect.poll(() => extension.badgeButtons(page)).toEqual([])
  await page.evaluate(() => document.exitFullscreen())
  await expect.poll(() => extension.badgeButtons(page)).toHaveLength(3)
})

test('no style of the page reaches the badge', async ({ extension }) => {
  const page = await extension.open(FEED)
  await expect.poll(() => extension.badgeButtons(page)).toHaveLength(3)
  await page.addStyleTag({ content: 'div, div * { display: none !important; opacity: 0 !important; position: static !important }' })
  await page.evaluate(() => document.querySelector('[data-corner]')?.setAttribute('style', 'display: none !important'))
  await expect.poll(() => extension.badgeButtons(page)).toHaveLength(3)
})

test('on a narrow screen it is small and does not overflow', async ({ extension }) => {
  const page = await extension.open(FEED)
  await page.setViewportSize({ width: 320, height: 640 })
  await expect.poll(() => extension.badgeButtons(page)).toHaveLength(3)
  await extension.pressBadge(page, word('badge.menu'))
  await expect.poll(() => extension.badgeButtons(page)).toHaveLength(6)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
