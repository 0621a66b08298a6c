import { addDays, dueDate, type Day } from './record-dates.ts'
import { stateOf, type ObjectionRecord } from './records.ts'

/**
 * `no-mail`: the confirmation, which tends to come at once, did not; `answer-due`: the last day for an answer;
 * `complaint`: nothing came since, or the objection was refused.
 */
export const REMINDERS = ['no-mail', 'answer-due', 'complaint'] as const
export type ReminderKind = (typeof REMINDERS)[number]

export interface Reminder {
  record: string
  kind: ReminderKind
  day: Day
  /** The day has come. */
  due: boolean
}

/** Days without an e-mail after which it is worth a look. */
const MAIL = 2
/** Days from the end of the time for an answer until a complaint: room for a reminder by letter. */
const GRACE = 14

/** What is due when, the earliest first; past ones too, as long as nothing has settled them. */
export function reminders(records: readonly ObjectionRecord[], today: Day): Reminder[] {
  return records
    .flatMap((record) => daysOf(record).map(([kind, day]) => ({ record: record.id, kind, day, due: day <= today })))
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.record.localeCompare(b.record))
}

function daysOf(record: ObjectionRecord): [ReminderKind, Day][] {
  const { dates, sentBy } = record
  const due = dueDate(dates, record.about)
  switch (stateOf(record)) {
    case 'sent':
      if (!dates.sent || !due) return []
      return [...(sentBy === 'post' ? [] : [nudge(dates.sent)]), ...unanswered(due)]
    case 'extended':
      return due ? unanswered(due) : []
    case 'no-answer':
      return due ? [complaint(due)] : []
    case 'refused':
      return dates.refused ? [['complaint', dates.refused]] : []
    case 'asked':
    case 'unsure':
    case 'opened':
    case 'confirmed':
    case 'withdrawn':
      return []
  }
}

function nudge(sent: Day): [ReminderKind, Day] {
  return ['no-mail', addDays(sent, MAIL)]
}

function unanswered(due: Day): [ReminderKind, Day][] {
  return [['answer-due', due], complaint(due)]
}

function complaint(due: Day): [ReminderKind, Day] {
  return ['complaint', addDays(due, GRACE)]
}
