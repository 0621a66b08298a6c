import { browser } from 'wxt/browser'
import { invalidateCache } from '../badge/finding-cache.ts'
import { refreshTabs } from '../badge/refresh-tabs.ts'
import { clearTabs } from './clear-tabs.ts'
import { injectScripts } from './inject-scripts.ts'
import { syncScripts } from './sync-scripts.ts'

/** The extension was installed or updated: open pages get working scripts. A failure in one tab does not affect the others. */
export async function reviveScripts(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  await injectScripts(origins)
}

/** Hosts were granted, in our pages or the browser's: pages on them show the badge by themselves, including open ones. */
export async function watchHosts(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return
  await syncScripts()
  await injectScripts(origins)
  await refreshTabs()
}

/** Hosts were revoked, in our pages or the browser's. */
export async function unwatchHosts(): Promise<void> {
  // First, so that nothing evaluated while they were granted is shown again.
  await invalidateCache()
  await Promise.all([syncScripts(), clearTabs()])
}
