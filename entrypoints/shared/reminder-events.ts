import type { CalendarEvent } from './ics.ts'
import type { Speech } from './locale.ts'
import type { ObjectionRecord } from './records.ts'
import type { Reminder } from './reminders.ts'

/** Reminders as calendar events in the person's language. `nameOf` gives the name of a service by its id. */
export function reminderEvents(
  reminders: readonly Reminder[],
  records: readonly ObjectionRecord[],
  nameOf: (service: string) => string,
  speech: Speech,
): CalendarEvent[] {
  return reminders.flatMap(({ record: id, kind, day }) => {
    const record = records.find((one) => one.id === id)
    if (!record) return []
    const account = record.account.trim()
    const description = [
      speech.word(`record.reminder.${kind}.detail`),
      ...(account ? [speech.word('record.reminder.account', { account })] : []),
    ].join('\n')
    const summary = speech.word(`record.reminder.${kind}`, { service: nameOf(record.service) })
    return [{ uid: `${id}-${kind}@trainspotter`, day, summary, description }]
  })
}
