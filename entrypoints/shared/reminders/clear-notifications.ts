import { browser } from 'wxt/browser'

/** Removes all notifications except those to keep. Without the permission `browser.notifications` does not exist, and there are none. */
export async function clearNotifications(keep: readonly string[] = []): Promise<void> {
  if (!browser.notifications) return
  const shown = Object.keys(await browser.notifications.getAll())
  await Promise.all(shown.filter((id) => !keep.includes(id)).map((id) => browser.notifications.clear(id)))
}
