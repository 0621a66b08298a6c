import type { CalendarEvent } from './ics.ts'
import type { Speech } from './locale.ts'
import { asKnown } from './record-dates.ts'
import type { ObjectionRecord } from './records.ts'
import type { Reminder } from './reminders.ts'

/** The name of a record's entry in calendars and among notifications. It stays the same, so that what comes later takes its place. */
export function uidOf(record: string): string {
  return `${record}@trainspotter`
}

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
  return reminders.flatMap((reminder) => {
    const record = records.find(({ id }) => id === reminder.record)
    if (!record) return []
    const { kind, day } = reminder
    const service = nameOf(record.service)
    const description = [speech.word(`record.reminder.${kind}.detail`), ...thenOf(reminder, speech), ...sentOf(record, service, speech)]
    const summary = speech.word(`record.reminder.${kind}`, { service })
    return [{ uid: uidOf(record.id), day, summary, description: description.join('\n') }]
  })
}

/** What comes after the last day for an answer, for whoever never looks here again. */
function thenOf({ kind, next }: Reminder, speech: Speech): string[] {
  return kind === 'answer-due' && next ? [speech.word('record.reminder.then', { date: speech.date(next) })] : []
}

function sentOf({ dates, about }: ObjectionRecord, service: string, speech: Speech): string[] {
  const sent = dates.sent && asKnown(dates.sent, about.sent)
  return sent ? [speech.word('record.reminder.sent', { service, date: speech.date(sent) })] : []
}
