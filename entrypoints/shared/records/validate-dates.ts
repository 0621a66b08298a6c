import type { MessageKey } from '../i18n/translator.ts'
import { lastDayToExtend } from '../../../rules/engine/answer-term.ts'
import { Day, dueDate, latestDay, termOf } from './deadlines.ts'
import { DATE_FIELDS, type DateField, type ObjectionRecord } from './record.ts'

/** One problem, as a message key. `values` may hold a day, to be formatted by `I18n.date`. */
export interface Problem {
  key: MessageKey
  field: DateField | null
  values?: { date: Day }
}

/** Dates that a date may not precede. */
const EARLIER: Record<Exclude<DateField, 'opened'>, readonly DateField[]> = {
  sent: ['opened'],
  acknowledged: ['sent'],
  extended: ['sent'],
  asked: ['sent'],
  replied: ['asked'],
  confirmed: ['opened', 'sent'],
  refused: ['opened', 'sent'],
  noAnswer: ['sent'],
  withdrawn: ['sent', 'confirmed', 'refused'],
}

/**
 * Everything that cannot be true of these dates; empty if they are consistent.
 * `today` is null for dates from another device, whose clock may be ahead of ours.
 */
export function validateDates(told: Told, today: Day | null): Problem[] {
  const unreal = DATE_FIELDS.flatMap((field) => problemsOfDay(field, told.dates[field], today))
  return unreal.length > 0 ? unreal : [...order(told), ...terms(told)]
}

type Told = Pick<ObjectionRecord, 'dates' | 'about' | 'from2024'> & Partial<Pick<ObjectionRecord, 'madeUnder'>>

function problemsOfDay(field: DateField, day: Day | null, today: Day | null): Problem[] {
  if (day === null) return []
  if (!Day.safeParse(day).success) return [{ key: 'record.error.not-a-day', field }]
  return today && day > today ? [{ key: 'record.error.future', field }] : []
}

/** A date known only to the month precedes another only if the whole month does. */
function order({ dates, about }: Told): Problem[] {
  return DATE_FIELDS.flatMap((field) => {
    const day = dates[field] && latestDay(dates[field], about[field])
    if (field === 'opened' || !day) return []
    const isBefore = (earlier: DateField): boolean => about[earlier] !== 'unknown' && day < (dates[earlier] ?? day)
    return EARLIER[field].some(isBefore) ? [{ key: `record.error.before.${field}`, field }] : []
  })
}

/** Dates that make no sense without a date of sending. */
const NEED_SENT = ['acknowledged', 'extended', 'asked', 'noAnswer'] as const

function terms(told: Told): Problem[] {
  const { dates, about, from2024 } = told
  const { sent, extended, confirmed, refused, noAnswer, withdrawn } = dates
  const found: Problem[] = []
  if (confirmed && refused) found.push({ key: 'record.error.both-answers', field: 'refused' })
  if (!sent) {
    for (const field of NEED_SENT) if (dates[field]) found.push({ key: 'record.error.not-sent', field })
    if (withdrawn && !confirmed && !refused) found.push({ key: 'record.error.not-sent', field: 'withdrawn' })
    return found
  }
  if (from2024 && !sent.startsWith('2024')) found.push({ key: 'record.error.not-2024', field: 'sent' })
  const lastNotice = lastDayToExtend(termOf(told), sent)
  if (extended && !about.sent && lastNotice && extended > lastNotice)
    found.push({ key: 'record.error.extended-late', field: 'extended', values: { date: lastNotice } })
  const due = dueDate(told)
  if (noAnswer && due && sent <= noAnswer && noAnswer <= due) {
    found.push({ key: 'record.error.no-answer-early', field: 'noAnswer', values: { date: due } })
  }
  return found
}
