// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { routeMessage } from './messages/router.ts'
import { invalidateCache } from './badge/finding-cache.ts'
import { affectsBadges } from './badge/badge-inputs.ts'
import { ensureDaily } from './reminders/daily-alarm.ts'
import { listenForClicks } from './reminders/notification-clicks.ts'
import { pruneTabs } from './badge/prune-tabs.ts'

const lifecycle = () => import('./lifecycle.ts')

/** Registers every listener at once, and loads the code for an event when it comes, so that a page that wakes the worker waits for nothing else. */
export default defineBackground({
  main() {
    browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
      const reply = routeMessage(message, sender)
      if (!reply) return
      void reply.then(sendResponse, () => sendResponse(null)).then(() => Promise.all([pruneTabs(), ensureDaily()]))
      return true
    })
    // Only the local area: otherwise every stored finding would trigger this listener too, twice.
    browser.storage.local.onChanged.addListener((changes) => {
      if (affectsBadges(changes)) void invalidateCache()
      void lifecycle().then(({ onStored }) => onStored(changes))
    })
    browser.runtime.onInstalled.addListener(() => void lifecycle().then(({ onInstalled }) => onInstalled()))
    browser.runtime.onStartup.addListener(() => void lifecycle().then(({ onStartup }) => onStartup()))
    browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => void lifecycle().then(({ onAlarm }) => onAlarm(name, scheduledTime)))
    browser.permissions.onAdded.addListener(({ origins = [] }) => {
      listenForClicks()
      void lifecycle().then(({ onPermission }) => onPermission(origins))
    })
    browser.permissions.onRemoved.addListener(() => void lifecycle().then(({ onPermissionRemoved }) => onPermissionRemoved()))
    listenForClicks()
  },
})
