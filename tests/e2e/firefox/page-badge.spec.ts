import { badgeMenuSpecs } from '../journeys/badge-menu.ts'
import { movingPageSpecs } from '../journeys/page-badge-moving.ts'
import { pageBadgeSpecs } from '../journeys/page-badge.ts'
import { expect, test } from './test.ts'

/** Typed here because WXT's types describe the views as browser windows. */
declare const chrome: { extension: { getViews: (of: { type: 'popup' }) => Window[] } }

pageBadgeSpecs({ test, expect })
badgeMenuSpecs({ test, expect })
movingPageSpecs({ test, expect })

test('pressing the badge opens the popup on the toolbar', async ({ extension }) => {
  const page = await extension.open('https://www.facebook.com/')
  await expect.poll(() => extension.badgeButtons(page)).toHaveLength(3)
  const [name = ''] = await extension.badgeButtons(page)
  await extension.pressBadge(page, name)
  await expect.poll(() => extension.controlPage.evaluate(() => chrome.extension.getViews({ type: 'popup' }).length)).toBe(1)
})
