import type { browser } from 'wxt/browser'
import { until } from './until.ts'

declare const chrome: typeof browser

interface OwnPage {
  evaluate<T>(script: () => Promise<T>): Promise<T>
}

/** Resolves once the background has finished its first start: it has stored something, and set an alarm. */
export async function installed(controlPage: OwnPage): Promise<void> {
  const ask = (): Promise<boolean[]> =>
    controlPage.evaluate(async () => [
      Object.keys(await chrome.storage.local.get(null)).length > 0,
      (await chrome.alarms.getAll()).length > 0,
    ])
  await until('the end of the install', ask, (done) => done.every(Boolean))
}
