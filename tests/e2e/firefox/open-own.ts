import type { Page } from 'puppeteer-core'
import { until } from '../until.ts'

/**
 * Firefox never reports that an extension page has loaded, so its content is polled. While the tab moves to the extension's process it
 * cannot be evaluated.
 */
export async function openOwn(page: Page, address: string, selector: string): Promise<void> {
  page.goto(address).catch(() => undefined)
  const loaded = (where: string, what: string): boolean =>
    location.href === where && document.querySelector(what) !== null && document.readyState === 'complete'
  const ask = () => page.evaluate(loaded, address, selector).catch(() => false)
  await until(`${address} in a tab`, ask, (yes) => yes)
}
