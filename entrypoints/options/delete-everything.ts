import { browser } from 'wxt/browser'
import { turnFeedOff } from '../shared/feed-control.ts'
import { forgetEverything } from '../shared/storage.ts'

/** As on the first day: nothing stored, nothing allowed beyond what was installed. Rejects where the browser did not delete. */
export async function deleteEverything(): Promise<void> {
  await Promise.allSettled([turnFeedOff(), browser.permissions.remove({ permissions: ['notifications'] })])
  await forgetEverything()
}
