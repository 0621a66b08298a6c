import type { Page } from '@playwright/test'
import type { Extension } from '../e2e/chromium/extension.ts'
import { word } from '../e2e/expected.ts'
import { addressOf } from '../unit/fixtures/real-opt-outs.ts'
import type { Look } from './looks.ts'
import { pseudo } from './pseudo.ts'
import { SCREENS } from './screens.ts'
import { dress, seed } from './stage.ts'
import { expect, test } from './test.ts'

const FEED = 'https://www.facebook.com/'
const FORM = addressOf('route-facebook-form')
const SEND = 'button[type="submit"]'

/** The badge in the page: with words, as a small mark, and in states that ask for more. */
const BADGES = ['training', 'no-way-out', 'chat', 'changed', 'announced', 'stale', 'sent', 'overdue', 'refused', 'objected']

/** The panel beside a form: its address, and what the person pressed there. */
const PANELS: Record<string, { address: string; press?: string }> = {
  reason: { address: `${FORM}?sample=form-desktop` },
  'signed-out': { address: `${FORM}?sample=form-two-textareas&signed-out` },
  gone: { address: `${FORM}?sample=form-gone` },
  changed: { address: `${FORM}?sample=form-changed` },
  captcha: { address: `${FORM}?sample=form-captcha`, press: SEND },
  code: { address: `${FORM}?sample=form-code`, press: SEND },
  asked: { address: `${FORM}?sample=form-desktop`, press: SEND },
  'third-party': { address: `${addressOf('route-third-party')}?sample=form-desktop` },
  portal: { address: addressOf('route-portal') },
  privacy: { address: `${FEED}privacy/center/` },
}

for (const state of BADGES)
  test(`badge-${state}`, async ({ extension, look }) => {
    const wanted = SCREENS[`popup-${state}`]
    if (!wanted) throw new Error(`No screen shows ${state}`)
    await seed(extension, wanted)
    await expect(await inPage(extension, wanted.address, look)).toHaveScreenshot(`badge-${state}.png`)
  })

test('badge-hide', async ({ extension, look }) => {
  await seed(extension, {})
  const page = await inPage(extension, FEED, look)
  await extension.pressBadge(page, said('badge.menu', look))
  await expect.poll(async () => (await extension.badgeButtons(page)).length).toBeGreaterThan(4)
  await expect(page).toHaveScreenshot('badge-hide.png')
})

for (const [name, { address, press }] of Object.entries(PANELS))
  test(`panel-${name}`, async ({ extension, look }) => {
    await seed(extension, {})
    const page = await inPage(extension, look.scheme === 'dark' ? `${address}${address.includes('?') ? '&' : '?'}dark` : address, look)
    await expect.poll(() => extension.badgeButtons(page)).toContain(said('form.close', look))
    if (press) await page.click(press)
    await expect(page).toHaveScreenshot(`panel-${name}.png`)
  })

/** A page with badge or panel. */
async function inPage(extension: Extension, address: string, look: Look): Promise<Page> {
  const page = await extension.open(address)
  await dress(page, look)
  await expect.poll(async () => (await extension.badgeButtons(page)).length).toBeGreaterThan(0)
  return page
}

function said(key: string, { dress }: Look): string {
  return dress === 'long' ? pseudo(word(key)) : word(key)
}
