import { browser } from 'wxt/browser'
import { clearNotifications } from '../shared/reminders/clear-notifications.ts'
import { turnFeedOff } from '../shared/feed/control.ts'
import { forgetEverything } from '../shared/storage/storage.ts'

/** Resets to the first day: nothing stored, and no permission beyond those of the install. Rejects if the browser did not delete. */
export async function deleteEverything(): Promise<void> {
  // Notifications can be cleared only while the permission is still granted.
  await clearNotifications().catch(() => undefined)
  await Promise.allSettled([turnFeedOff(), browser.permissions.remove({ permissions: ['notifications'] })])
  await forgetEverything()
}
