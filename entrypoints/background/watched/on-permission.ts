import { browser } from 'wxt/browser'
import { invalidateCache } from '../badge/finding-cache.ts'
import { refreshTabs } from '../badge/refresh-tabs.ts'
import { clearTabs } from './clear-tabs.ts'
import { injectScripts } from './inject-scripts.ts'
import { syncScripts } from './sync-scripts.ts'

/** The extension was installed or updated: pages that are open get scripts that live. Nothing that cannot be done in one page keeps others from it. */
export async function reviveScripts(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  await injectScripts(origins)
}

/** Hosts were granted, wherever the person did that: their pages show by themselves what holds, those that are open too. */
export async function watchHosts(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return
  await syncScripts()
  await injectScripts(origins)
  await refreshTabs()
}

/** Hosts were taken away, wherever the person did that. */
export async function unwatchHosts(): Promise<void> {
  // First: what was worked out while they were granted must not be shown again.
  await invalidateCache()
  await Promise.all([syncScripts(), clearTabs()])
}
