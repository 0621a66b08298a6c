import { browser } from 'wxt/browser'
import { clearNotifications } from '../shared/reminders/clear-notifications.ts'
import { turnFeedOff } from '../shared/feed/control.ts'
import { forgetEverything } from '../shared/storage/storage.ts'

/** As on the first day: nothing stored, nothing allowed beyond what was installed. Rejects if the browser did not delete. */
export async function deleteEverything(): Promise<void> {
  // What is on the screen can be taken off only while there is the permission.
  await clearNotifications().catch(() => undefined)
  await Promise.allSettled([turnFeedOff(), browser.permissions.remove({ permissions: ['notifications'] })])
  await forgetEverything()
}
