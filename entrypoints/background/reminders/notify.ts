import { browser } from 'wxt/browser'
import { helpAt, NO_HELP, type Help } from '../../../rules/letters/help-at.ts'
import { clearNotifications } from '../../shared/reminders/clear-notifications.ts'
import type { CalendarEvent } from '../../shared/reminders/ics.ts'
import { reminderEvents, uidOf } from '../../shared/reminders/calendar-events.ts'
import { isNews, reminders, type Reminder } from '../../shared/reminders/reminders.ts'
import { change, storedResidence, language, read, readLocal, records, notificationSettings } from '../../shared/storage/storage.ts'
import { today } from '../../shared/dates.ts'
import { currentIndex, rulesOf } from '../rules/rules-store.ts'
import { loadI18n } from '../../shared/i18n/load-i18n.ts'
import { residenceOf } from '../rules/find-for-user.ts'

/** Whether to show new ones, or only to remove those that no longer apply. */
type Mode = 'show' | 'take-back'

/**
 * Splits the due reminders: which to show now, each only once; which are on screen and still apply; and which to remember as shown. Only
 * those due by the present clock are remembered, so that one shown while the clock was ahead is shown again on its day.
 */
export function dueNow(due: readonly Reminder[], shown: readonly string[], mode: Mode) {
  const known = due.filter((one) => shown.includes(keyOf(one)))
  const fresh = mode === 'show' ? due.filter((one) => !known.includes(one)) : []
  return { show: fresh, still: known.map(({ record }) => uidOf(record)), shown: [...known, ...fresh].map(keyOf) }
}

function keyOf({ record, day }: Reminder): string {
  return `${uidOf(record)} ${day}`
}

/** Shows what is due, if the person turned reminders on and the browser still allows them, and removes what no longer applies. */
export async function remind(mode: Mode = 'show'): Promise<void> {
  const [{ on, shown }, told] = await readLocal(notificationSettings, records)
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return
  const day = today()
  const due = on ? reminders(told.records, day).filter((one) => isNews(one, day)) : []
  const now = dueNow(due, shown, mode)
  await clearNotifications(now.still)
  if (now.shown.join() === shown.join()) return
  let show: Reminder[] = []
  // Stored first: if the worker dies in between, it must not remind again and again.
  await change(notificationSettings, (before) => {
    const settled = dueNow(due, before.shown, mode)
    show = settled.show
    return { ...before, shown: settled.shown }
  })
  if (show.length === 0) return
  const [words, { names, help }] = await Promise.all([read(language).then(loadI18n), ofRules()])
  // One after the other: Firefox may show none of several created at once.
  // https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/notifications/create
  for (const event of reminderEvents(show, told.records, (service) => names.get(service) ?? service, help, words)) await notify(event)
}

async function notify({ uid, summary, description }: CalendarEvent): Promise<void> {
  await browser.notifications.create(uid, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: summary,
    message: description,
  })
}

async function ofRules(): Promise<{ names: Map<string, string>; help: Help }> {
  const [known, rules, where] = await Promise.all([currentIndex().catch(() => null), rulesOf([]).catch(() => null), read(storedResidence)])
  const names = new Map(known?.index.services.map(({ id, name }) => [id, name]))
  return { names, help: rules ? helpAt(rules.rules, residenceOf(rules.rules, where)) : NO_HELP }
}
