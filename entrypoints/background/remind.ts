import { browser } from 'wxt/browser'
import type { CalendarEvent } from '../shared/ics.ts'
import { reminderEvents } from '../shared/reminder-events.ts'
import { reminders } from '../shared/reminders.ts'
import { change, language, readLocal, records, reminding } from '../shared/storage.ts'
import { today } from '../shared/today.ts'
import { currentRules } from './current-rules.ts'
import { speech } from './speech.ts'

/** Which of these to show now, each once in its life, and what is to be remembered as shown: only what can still come up again. */
export function dueNow(due: readonly CalendarEvent[], shown: readonly string[]): { show: CalendarEvent[]; shown: string[] } {
  return { show: due.filter((one) => !shown.includes(keyOf(one))), shown: due.map(keyOf) }
}

function keyOf({ uid, day }: CalendarEvent): string {
  return `${uid} ${day}`
}

/** Reminds of what is due, where the person turned that on and the browser still allows it. */
export async function remind(): Promise<void> {
  const [{ on, shown }, told, chosen] = await readLocal(reminding, records, language)
  if (!on || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return
  const [words, names] = await Promise.all([speech(chosen), serviceNames()])
  const due = reminders(told.records, today()).filter((one) => one.due)
  const events = reminderEvents(due, told.records, (service) => names.get(service) ?? service, words)
  const { show } = dueNow(events, shown)
  if (show.length === 0) return
  // Remembered first: a worker that dies in between must not remind again and again.
  await change(reminding, (before) => ({ ...before, shown: dueNow(events, before.shown).shown }))
  await Promise.all(show.map(notify))
}

async function notify({ uid, summary, description }: CalendarEvent): Promise<void> {
  await browser.notifications.create(uid, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: summary,
    message: description,
  })
}

async function serviceNames(): Promise<Map<string, string>> {
  const index = await currentRules().catch(() => null)
  return new Map(index?.rules.services.map(({ id, name }) => [id, name]))
}
