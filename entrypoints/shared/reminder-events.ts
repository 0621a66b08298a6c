import type { CalendarEvent } from './ics.ts'
import type { Speech } from './locale.ts'
import type { ObjectionRecord } from './records.ts'
import type { Reminder } from './reminders.ts'

/**
 * Reminders as calendar events in the person's language. `nameOf` gives the name of a service by its id.
 * Calendars are synchronised and shared, and notifications show on locked screens: the private name of the account stays out of both.
 * Service and day of sending tell two records apart.
 */
export function reminderEvents(
  reminders: readonly Reminder[],
  records: readonly ObjectionRecord[],
  nameOf: (service: string) => string,
  speech: Speech,
): CalendarEvent[] {
  return reminders.flatMap(({ record: id, kind, day }) => {
    const record = records.find((one) => one.id === id)
    if (!record) return []
    const service = nameOf(record.service)
    const { sent } = record.dates
    const description = [
      speech.word(`record.reminder.${kind}.detail`),
      ...(sent ? [speech.word('record.reminder.sent', { service, date: speech.date(sent) })] : []),
    ].join('\n')
    const summary = speech.word(`record.reminder.${kind}`, { service })
    return [{ uid: `${id}-${kind}@trainspotter`, day, summary, description }]
  })
}
