import type { WordKey } from './locale.ts'
import { Day, dueDate, lastDayToExtend } from './record-dates.ts'
import { DATE_FIELDS, type DateField, type Dates } from './records.ts'

/** One thing that is wrong, as a sentence of `words/`. `values` may hold a day, to be written out by `Speech.date`. */
export interface Problem {
  key: WordKey
  field: DateField | null
  values?: { date: Day }
}

/** What may not come before what. */
const EARLIER: Record<Exclude<DateField, 'opened'>, readonly DateField[]> = {
  sent: ['opened'],
  extended: ['sent'],
  confirmed: ['opened', 'sent'],
  refused: ['opened', 'sent'],
  noAnswer: ['sent'],
  withdrawn: ['sent', 'confirmed', 'refused'],
}

/**
 * Everything that cannot be true of these dates; empty where all is well.
 * `today` is null for dates from another device, whose clock may be ahead of ours.
 */
export function checkDates(dates: Dates, from2024: boolean, today: Day | null): Problem[] {
  const unreal = DATE_FIELDS.flatMap((field) => problemsOfDay(field, dates[field], today))
  return unreal.length > 0 ? unreal : [...order(dates), ...terms(dates, from2024)]
}

function problemsOfDay(field: DateField, day: Day | null, today: Day | null): Problem[] {
  if (day === null) return []
  if (!Day.safeParse(day).success) return [{ key: 'record.error.not-a-day', field }]
  return today && day > today ? [{ key: 'record.error.future', field }] : []
}

function order(dates: Dates): Problem[] {
  return DATE_FIELDS.flatMap((field) => {
    const day = dates[field]
    if (field === 'opened' || day === null) return []
    return EARLIER[field].some((earlier) => day < (dates[earlier] ?? day)) ? [{ key: `record.error.before.${field}`, field }] : []
  })
}

function terms(dates: Dates, from2024: boolean): Problem[] {
  const { sent, extended, confirmed, refused, noAnswer, withdrawn } = dates
  const found: Problem[] = []
  if (confirmed && refused) found.push({ key: 'record.error.both-answers', field: 'refused' })
  if (!sent) {
    if (extended) found.push({ key: 'record.error.not-sent', field: 'extended' })
    if (noAnswer) found.push({ key: 'record.error.not-sent', field: 'noAnswer' })
    if (withdrawn && !confirmed && !refused) found.push({ key: 'record.error.not-sent', field: 'withdrawn' })
    return found
  }
  if (from2024 && !sent.startsWith('2024')) found.push({ key: 'record.error.not-2024', field: 'sent' })
  if (extended && extended > lastDayToExtend(sent)) found.push({ key: 'record.error.extended-late', field: 'extended' })
  const due = dueDate(dates)
  if (noAnswer && due && sent <= noAnswer && noAnswer <= due) {
    found.push({ key: 'record.error.no-answer-early', field: 'noAnswer', values: { date: due } })
  }
  return found
}
