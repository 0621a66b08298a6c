import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { forgetTab } from '../shared/storage.ts'
import { ensureDaily } from './daily.ts'
import { handleMessage } from './handle-message.ts'
import { listenToFeed } from './listen-to-feed.ts'
import { concernsTabs, refreshAll } from './refresh-all.ts'
import { listenForReminders } from './remind.ts'

export default defineBackground({
  type: 'module',
  main() {
    listenToFeed()
    listenForReminders()
    browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
      const reply = handleMessage(message, sender)
      if (!reply) return
      reply.then(sendResponse, () => sendResponse(null))
      return true
    })
    browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab))
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && concernsTabs(changes)) void refreshAll()
    })
    browser.runtime.onInstalled.addListener(() => void refreshAll())
    browser.runtime.onStartup.addListener(() => void refreshAll())
    browser.alarms.onAlarm.addListener(() => void refreshAll())
    void ensureDaily()
  },
})
