import { browser } from 'wxt/browser'

/**
 * Takes off the screen what was notified, except for the ids to keep. Where the permission is not granted the browser has no such
 * part, and nothing of ours is shown.
 */
export async function clearNotifications(keep: readonly string[] = []): Promise<void> {
  if (!browser.notifications) return
  const shown = Object.keys(await browser.notifications.getAll())
  await Promise.all(shown.filter((id) => !keep.includes(id)).map((id) => browser.notifications.clear(id)))
}
