// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
import { browser } from 'wxt/browser'
import type { ToolbarBadge } from './toolbar-badge.ts'

const SIZES = [16, 24, 32, 48] as const

/**
 * Shows a badge on one tab. The browser drops it when the tab loads another document.
 * Sets the icon only if the tab may show a different one: decoding it is the most expensive call.
 */
export async function setToolbarBadge(tabId: number, { text, colour, title, icon }: ToolbarBadge, before: string): Promise<void> {
  const { action } = browser
  const calls = [action.setBadgeText({ tabId, text }), action.setTitle({ tabId, title })]
  if (text) calls.push(action.setBadgeBackgroundColor({ tabId, color: colour }))
  if (icon !== 'plain' || before !== 'plain') calls.push(action.setIcon({ tabId, path: iconPaths(icon) }))
  // The tab may be closed before its badge is set: not an error.
  await Promise.allSettled(calls)
}

/** Resets the toolbar button of a tab to its default. */
export async function clearToolbarBadge(tabId: number): Promise<void> {
  const { action } = browser
  const title = await action.getTitle({})
  await Promise.allSettled([
    action.setBadgeText({ tabId, text: '' }),
    action.setTitle({ tabId, title }),
    action.setIcon({ tabId, path: iconPaths('plain') }),
  ])
}

function iconPaths(icon: ToolbarBadge['icon']): Record<string, string> {
  const suffix = icon === 'plain' ? '' : `-${icon}`
  return Object.fromEntries(SIZES.map((size) => [size, `/icon/${size}${suffix}.png`]))
}
