import type { BrowserContext, Worker } from '@playwright/test'

/** The switch "Allow in Incognito" of `chrome://extensions`. The extension starts anew, for which developer mode is needed; returns its worker. */
export async function allowPrivateWindows(context: BrowserContext, worker: Worker): Promise<Worker> {
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto('chrome://extensions')
  const started = context.waitForEvent('serviceworker')
  const extensionId = new URL(worker.url()).host
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${extensionId}', incognitoAccess: true })`)
  return started
}
