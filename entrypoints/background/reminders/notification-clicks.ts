// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
import { browser } from 'wxt/browser'

/** `browser.notifications` exists only once the person has granted the permission. */
export function listenForClicks(): void {
  if (!browser.notifications || browser.notifications.onClicked.hasListener(openRecords)) return
  browser.notifications.onClicked.addListener(openRecords)
}

function openRecords(id: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/options.html') + '#accounts' })
  void browser.notifications.clear(id)
}
