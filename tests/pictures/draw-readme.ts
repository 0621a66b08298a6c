import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { word } from '../e2e/expected.ts'
import { Extension } from '../e2e/chromium/extension.ts'
import { VIENNA } from '../e2e/harness-types.ts'
import { until } from '../e2e/until.ts'
import { addressOf } from '../unit/fixtures/real-opt-outs.ts'

const FOLDER = join(import.meta.dirname, '../../.github/pictures')
const FEED = 'https://www.facebook.com/'
const WINDOW = { width: 900, height: 500 }
/** Device pixels per CSS pixel, as on a good screen. */
const DOTS = 2

type Clip = NonNullable<NonNullable<Parameters<Page['screenshot']>[0]>['clip']>

/** Renews the README's pictures from the build: `npm run pictures:readme`. The popup is the real one, on the toolbar. */
async function draw(extension: Extension): Promise<void> {
  await extension.store({ home: { country: 'AT', land: null }, language: 'en' })
  const feed = await extension.open(FEED)
  await offered(extension, feed, word('badge.menu'))
  await take(feed, 'badge', { x: WINDOW.width - 230, y: 340, width: 230, height: 80 })

  const popup = await extension.realPopup(feed)
  await until('the button of the popup', () => popup.attribute('.action a.button', 'href'), Boolean)
  const { width, height } = await popup.size()
  await popup.page.setViewport({ width, height, deviceScaleFactor: DOTS })
  await popup.screenshot(`${FOLDER}/popup.png`)
  await popup.close()

  const form = await extension.open(addressOf('route-facebook-form'))
  await offered(extension, form, word('form.insert'))
  await take(form, 'form', { x: WINDOW.width - 450, y: 0, width: 450, height: 420 })
}

async function offered(extension: Extension, page: Page, name: string): Promise<void> {
  await until(
    `"${name}"`,
    () => extension.badgeButtons(page),
    (names) => names.includes(name),
  )
}

/** A part of the page. */
async function take(page: Page, name: string, clip: Clip): Promise<void> {
  await page.setViewportSize(WINDOW)
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('Emulation.setDeviceMetricsOverride', { ...WINDOW, deviceScaleFactor: DOTS, mobile: false })
  await protocol.send('Emulation.setScrollbarsHidden', { hidden: true })
  await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled', scale: 'device', clip })
}

const extension = await Extension.launch(VIENNA)
try {
  await draw(extension)
} finally {
  await extension.close()
}
