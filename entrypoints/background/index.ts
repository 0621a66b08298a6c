// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answer } from './messages/router.ts'
import { forgetAnswers } from './badge/finding-cache.ts'
import { concernsTabs } from './badge/badge-inputs.ts'
import { ensureDaily } from './reminders/daily-alarm.ts'
import { listenForClicks } from './reminders/notification-clicks.ts'
import { sweepTabs } from './badge/prune-tabs.ts'

const chores = () => import('./lifecycle.ts')

/** Listens to everything at once, and loads what an event needs when it comes: a page that wakes the worker waits for nothing else. */
export default defineBackground({
  main() {
    browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
      const reply = answer(message, sender)
      if (!reply) return
      void reply.then(sendResponse, () => sendResponse(null)).then(() => Promise.all([sweepTabs(), ensureDaily()]))
      return true
    })
    // Not of all areas: every finding that is stored would come back to the worker, twice.
    browser.storage.local.onChanged.addListener((changes) => {
      if (concernsTabs(changes)) void forgetAnswers()
      void chores().then(({ onStored }) => onStored(changes))
    })
    browser.runtime.onInstalled.addListener(() => void chores().then(({ onInstalled }) => onInstalled()))
    browser.runtime.onStartup.addListener(() => void chores().then(({ onStartup }) => onStartup()))
    browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => void chores().then(({ onAlarm }) => onAlarm(name, scheduledTime)))
    browser.permissions.onAdded.addListener(({ origins = [] }) => {
      listenForClicks()
      void chores().then(({ onPermission }) => onPermission(origins))
    })
    listenForClicks()
  },
})
