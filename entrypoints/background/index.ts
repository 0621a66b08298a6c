import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { ensureDaily } from './daily.ts'
import { handleMessage } from './handle-message.ts'
import { listenToFeed } from './listen-to-feed.ts'
import { concernsTabs, refreshAll } from './refresh-all.ts'
import { listenForReminders } from './remind.ts'
import { sweepTabs } from './sweep-tabs.ts'

export default defineBackground({
  main() {
    listenToFeed()
    listenForReminders()
    browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
      const reply = handleMessage(message, sender)
      if (!reply) return
      void reply.then(sendResponse, () => sendResponse(null)).then(() => sweepTabs())
      return true
    })
    // Not of all areas: every finding that is stored would come back to the worker, twice.
    browser.storage.local.onChanged.addListener((changes) => {
      if (concernsTabs(changes)) void refreshAll()
    })
    browser.runtime.onInstalled.addListener(() => void refreshAll())
    browser.runtime.onStartup.addListener(() => void refreshAll())
    browser.alarms.onAlarm.addListener(() => void refreshAll())
    void ensureDaily()
  },
})
