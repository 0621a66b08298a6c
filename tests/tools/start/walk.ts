import { mkdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { BrowserName } from '../browsers/candidates.ts'
import { Extension as InChromium } from '../../e2e/chromium/extension.ts'
import { Extension as InFirefox } from '../../e2e/firefox/extension.ts'
import { word } from '../../e2e/expected.ts'
import { pressMeant } from '../../e2e/press-meant.ts'
import { VIENNA, type Harness, type Tab } from '../../e2e/harness-types.ts'
import { until } from '../../e2e/until.ts'

const PICTURES = join(import.meta.dirname, '../../../.output/walk')
const STATIONS = [
  { service: 'Facebook', address: 'https://www.facebook.com/' },
  { service: 'Instagram', address: 'https://www.instagram.com/' },
]

/** The one button of the popup. */
const THE_BUTTON = '.action a.button'

/** Goes through the main steps on sample pages and saves a screenshot of each. */
export async function walk(name: BrowserName): Promise<void> {
  console.log(`No internet, sample pages only: someone in Vienna, signed in, in ${name === 'firefox' ? 'Firefox' : 'Chromium'}.\n`)
  rmSync(PICTURES, { recursive: true, force: true })
  mkdirSync(PICTURES, { recursive: true })
  const extension: Harness = await (name === 'firefox' ? InFirefox.launch(VIENNA) : InChromium.launch(VIENNA))
  try {
    const album = new Album()
    for (const station of STATIONS) await visit(extension, station, album)
  } finally {
    await extension.close()
  }
}

async function visit(extension: Harness, { service, address }: (typeof STATIONS)[number], album: Album): Promise<void> {
  const page = await extension.open(address)
  const { text, title } = await until(
    'the badge on the toolbar',
    () => extension.toolbar(page),
    (shown) => shown.text !== '',
  )
  const [badge] = await until(
    'the badge in the page',
    () => extension.badgeButtons(page),
    (buttons) => buttons.length > 0,
  )
  await album.add(`${service}: the page ${address}`, page)
  console.log(`   on the toolbar: ${text} (${title})\n   in the page: ${badge}`)

  const popup = await extension.realPopup(page)
  const link = await until(
    'the button of the popup',
    () => popup.attribute(THE_BUTTON, 'href'),
    (href) => href !== null,
  )
  await album.add(`${service}: the popup on the toolbar`, { screenshot: ({ path }) => popup.screenshot(path) })
  console.log(`   its button leads to: ${link}`)
  await popup.close()
  await object(extension, service, link ?? '', album)
}

/** What a person does on the form: inserts the reason, sends the form, and says so. */
async function object(extension: Harness, service: string, address: string, album: Album): Promise<void> {
  const form = await extension.open(address)
  const offer = (name: string) =>
    until(
      `"${name}"`,
      () => extension.badgeButtons(form),
      (buttons) => buttons.includes(name),
    )
  await offer(word('form.insert'))
  await extension.pressBadge(form, word('form.insert'))
  await until('the reason in the form', () => form.evaluate(() => document.querySelector('textarea')?.value ?? ''), Boolean)
  await album.add(`${service}: a sample of the form, with the reason put in`, form)

  await form.click('button[type="submit"]')
  await offer(word('form.yes'))
  await album.add(`${service}: sent, and asked whether it was`, form)
  await pressMeant(extension, form, word('form.yes'))
  const sent = await until(
    'the record',
    () => extension.toolbar(form),
    ({ text }) => text === '…',
  )
  await album.add(`${service}: the record that was kept`, form)
  console.log(`   on the toolbar: ${sent.text} (${sent.title})`)
}

/** Numbers the steps and their pictures. */
class Album {
  #count = 0

  async add(step: string, shown: Pick<Tab, 'screenshot'>): Promise<void> {
    const number = ++this.#count
    const name = step
      .replace(/ https:.*/, '')
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, '-')
    const path: `${string}.png` = `${join(PICTURES, `${number}-${name}`)}.png`
    await shown.screenshot({ path })
    console.log(`${number}. ${step}\n   picture: ${relative(process.cwd(), path)}`)
  }
}
