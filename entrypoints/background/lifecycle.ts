import * as z from 'zod/mini'
import { feedAddress } from '../shared/feed/address.ts'
import { feedRules, storedResidence, language, records, notificationSettings } from '../shared/storage/storage.ts'
import { NotificationSettings } from '../shared/reminders/notification-settings.ts'
import { affectsBadges } from './badge/badge-inputs.ts'
import { forgetRules } from './rules/rules-store.ts'
import { ensureDaily } from './reminders/daily-alarm.ts'
import { FEED_ALARM, putOffIfLate, restoreSchedule } from './feed/schedule.ts'
import { noteChanges } from './rules/changes.ts'
import { refreshTabs } from './badge/refresh-tabs.ts'
import { remind } from './reminders/notify.ts'
import { runFeed } from './feed/run.ts'
import { reviveScripts, unwatchHosts, watchHosts } from './watched/on-permission.ts'
import { syncScripts } from './watched/sync-scripts.ts'

const Turned = z.object({ oldValue: z.nullish(NotificationSettings), newValue: NotificationSettings })

/** Background work, by the event that starts it. */

/** Also runs after an update. */
export function onInstalled(): void {
  void reviveScripts().catch(() => undefined)
  settleIn()
}

export function onStartup(): void {
  settleIn()
  remindQuietly()
}

function settleIn(): void {
  void noteChanges()
  void refreshTabs()
  void ensureDaily()
  void syncQuietly()
  scheduleFeed()
}

/** The daily alarm makes countdowns, deadlines and recheck dates pass. */
export function onAlarm(name: string, scheduled: number): void {
  void syncQuietly()
  void refreshTabs()
  void ensureDaily()
  remindQuietly()
  if (name === FEED_ALARM && feedAddress()) void runFeedInTime(scheduled)
  else scheduleFeed()
}

/** Switch to the newer rules before anything else reacts to the write that brought them. */
export function onStored(changes: Record<string, unknown>): void {
  if (feedRules.key in changes) forgetRules()
  if (feedRules.key in changes || storedResidence.key in changes) void noteChanges()
  if (language.key in changes && feedAddress()) void runFeed()
  if (affectsBadges(changes)) void refreshTabs()
  if (isTurnedOn(changes[notificationSettings.key])) remindQuietly()
  // No notification about what the person has just recorded.
  else if (records.key in changes || notificationSettings.key in changes) remindQuietly('take-back')
}

/** The feed is fetched only if its own host was granted, not if another one was. */
export function onPermission(origins: readonly string[]): void {
  remindQuietly()
  const address = feedAddress()
  if (address && origins.includes(address.pattern)) void runFeed()
  void watchHosts(origins).catch(() => undefined)
}

export function onPermissionRemoved(): void {
  void unwatchHosts().catch(() => undefined)
}

async function runFeedInTime(scheduled: number): Promise<void> {
  if (!(await putOffIfLate(scheduled, Date.now()))) await runFeed()
}

/** The setting is also written when a notification was shown, so only a change of `on` counts. */
function isTurnedOn(change: unknown): boolean {
  const { data } = Turned.safeParse(change)
  return data !== undefined && data.newValue.on && !data.oldValue?.on
}

function scheduleFeed(): void {
  if (feedAddress()) void restoreSchedule(Date.now())
}

/** Failures are retried at the next browser start, and once a day. */
async function syncQuietly(): Promise<void> {
  await syncScripts().catch(() => undefined)
}

function remindQuietly(mode?: Parameters<typeof remind>[0]): void {
  void remind(mode).catch(() => undefined)
}
