import type { BrowserName } from '../browsers/candidates.ts'
import { launchChromium } from '../browsers/launch-chromium.ts'
import { launchFirefox } from '../browsers/launch-firefox.ts'
import { BUILD as CHROMIUM_BUILD } from '../../e2e/chromium/extension.ts'
import { BUILD as FIREFOX_BUILD } from '../../e2e/firefox/extension.ts'

const SITE = 'https://www.facebook.com/'
const SAID = `${SITE} opens with the extension in an empty profile. Close the window when you are done.`

/** A window on the real site, until the person closes it. */
export async function showRealSite(name: BrowserName, program: string): Promise<void> {
  console.log(SAID)
  await (name === 'chromium' ? inChromium(program) : inFirefox(program))
}

async function inChromium(program: string): Promise<void> {
  const { context } = await launchChromium({ program, extension: CHROMIUM_BUILD, headless: false, internet: true })
  const closed = new Promise((resolve) => context.once('close', resolve))
  // An address that does not respond shows in the window; that is no reason to close it.
  await context
    .pages()[0]
    ?.goto(SITE)
    .catch(() => undefined)
  await closed
}

async function inFirefox(program: string): Promise<void> {
  const { browser } = await launchFirefox({ program, extension: FIREFOX_BUILD, headless: false, internet: true })
  const closed = new Promise((resolve) => browser.once('disconnected', resolve))
  const [page] = await browser.pages()
  await page?.goto(SITE).catch(() => undefined)
  await closed
}
