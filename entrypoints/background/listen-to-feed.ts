import { browser } from 'wxt/browser'
import { feedAddress } from '../shared/feed-address.ts'
import { feedRules, home, language, watch } from '../shared/storage.ts'
import { forgetRules } from './current-rules.ts'
import { FEED_ALARM, restoreSchedule } from './feed-schedule.ts'
import { noteChanges } from './note-changes.ts'
import { runFeed } from './run-feed.ts'

/**
 * Everything that makes the worker fetch rules or notice newer ones. Call it first in the worker: newer rules must be
 * in use before anybody else hears of the write that brought them.
 */
export function listenToFeed(): void {
  browser.runtime.onInstalled.addListener(() => void noteChanges())
  browser.runtime.onStartup.addListener(() => void noteChanges())
  watch(home, () => void noteChanges())
  const address = feedAddress()
  if (!address) return
  watch(feedRules, () => {
    forgetRules()
    void noteChanges()
  })
  watch(language, () => void runFeed())
  browser.alarms.onAlarm.addListener(({ name }) => void (name === FEED_ALARM ? runFeed() : restoreSchedule(Date.now())))
  browser.runtime.onInstalled.addListener(() => void restoreSchedule(Date.now()))
  browser.runtime.onStartup.addListener(() => void restoreSchedule(Date.now()))
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.includes(address.pattern)) void runFeed()
  })
}
