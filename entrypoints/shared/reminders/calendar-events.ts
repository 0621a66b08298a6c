import type { Help } from '../../../rules/letters/help-at.ts'
import type { CalendarEvent } from './ics.ts'
import type { I18n, MessageKey } from '../i18n/translator.ts'
import { asKnown } from '../records/deadlines.ts'
import type { ObjectionRecord } from '../records/record.ts'
import type { Reminder, ReminderKind } from './reminders.ts'

/** Id of a record's entry in calendars and notifications. It never changes, so that a later entry replaces an earlier one. */
export function uidOf(record: string): string {
  return `${record}@trainspotter`
}

/**
 * Reminders as calendar events in the person's language. `nameOf` returns the name of a service by its id, `help` is what is available
 * where the person lives.
 * Calendars are synchronised and shared, and notifications show on locked screens: the private name of the account stays out of both.
 * Service and day of sending tell two records apart.
 */
export function reminderEvents(
  reminders: readonly Reminder[],
  records: readonly ObjectionRecord[],
  nameOf: (service: string) => string,
  help: Help,
  i18n: I18n,
): CalendarEvent[] {
  return reminders.flatMap((reminder) => {
    const record = records.find(({ id }) => id === reminder.record)
    if (!record) return []
    const { kind, day } = reminder
    const service = nameOf(record.service)
    const [title, detail] = wordsFor(kind, help)
    const description = [i18n.t(detail), ...(help.authority ? thenOf(reminder, i18n) : []), ...sentOf(record, service, i18n)]
    const summary = i18n.t(title, { service })
    return [{ uid: uidOf(record.id), day, summary, description: description.join('\n') }]
  })
}

/** Promises nothing that does not exist: no letter, no authority, and no deadline if the rules know no law for the place. */
function wordsFor(kind: ReminderKind, { letters, authority }: Help): [title: MessageKey, detail: MessageKey] {
  const title = `record.reminder.${kind}` as const
  if (kind === 'answer-due' && !letters) return [`record.reminder.${kind}.alone`, `record.reminder.${kind}.detail.alone`]
  if ((kind === 'complaint' || kind === 'refused') && !authority) return [title, `record.reminder.${kind}.detail.alone`]
  return [title, `${title}.detail`]
}

/** What comes after the last day for an answer, for someone who never opens the extension again. */
function thenOf({ kind, next }: Reminder, i18n: I18n): string[] {
  return kind === 'answer-due' && next ? [i18n.t('record.reminder.then', { date: i18n.date(next) })] : []
}

function sentOf({ dates, about }: ObjectionRecord, service: string, i18n: I18n): string[] {
  const sent = dates.sent && asKnown(dates.sent, about.sent)
  return sent ? [i18n.t('record.reminder.sent', { service, date: i18n.date(sent) })] : []
}
