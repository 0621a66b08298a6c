import * as z from 'zod/mini'

/**
 * Calendar days as `YYYY-MM-DD`, from 2000 to 2199. They sort as strings and have no time zone, and everything
 * derived from them is plain calendar arithmetic, unaffected by clock changes.
 */
export const Day = z.iso.date().check(z.regex(/^2[01]/))
export type Day = z.infer<typeof Day>

/**
 * The time for an answer, in months: Art. 12(3) GDPR gives one and lets it be extended by two.
 * https://eur-lex.europa.eu/eli/reg/2016/679/oj
 */
const ANSWER = 1
const EXTENSION = 2

/** The same day that many months later; the last day of the month if there is no such day (31 January → 28 or 29 February). */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day)
  const target = year * 12 + month - 1 + months
  const there: [number, number] = [Math.floor(target / 12), (target % 12) + 1]
  return dayOf(...there, Math.min(date, daysIn(...there)))
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** How exactly a day is known, if not to the day itself. */
type Precision = 'month' | 'year' | 'unknown'

/** The last day that a date may stand for: the end of its month or year; null if it is not known at all. */
export function latestDay(day: Day, precision: Precision | undefined): Day | null {
  if (precision === 'unknown') return null
  if (precision === 'year') return `${day.slice(0, 4)}-12-31`
  return precision === 'month' ? addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1) : day
}

/** A date as exactly as it is known, `2025-05` or `2025`; null if it is not. */
export function asKnown(day: Day, precision: Precision | undefined): string | null {
  if (precision === 'unknown') return null
  return precision === 'year' ? day.slice(0, 4) : precision === 'month' ? day.slice(0, 7) : day
}

interface Sent {
  sent: Day | null
  extended: Day | null
  /** When the person gave the company what it asked for. */
  replied?: Day | null
}

/**
 * The last day of the time for an answer; null if nothing was sent or the day of sending is not known. An extension makes one
 * period of three months: it is counted from the day of sending, not from the end of the first month, which may have been cut short.
 * What was sent by post starts to count when it arrives; nobody knows that day, so this is the earliest one.
 * If the company asked for something first, the month starts when it got it, so that no alarm comes too early.
 */
export function dueDate({ sent, extended, replied }: Sent, about: { sent?: Precision | undefined } = {}): Day | null {
  const from = sent && latestDay(sent, about.sent)
  const due = from && addMonths(from, extended ? ANSWER + EXTENSION : ANSWER)
  const again = due && replied ? addMonths(replied, ANSWER) : null
  return due && again && again > due ? again : due
}

/** Months after which it is worth a look whether a switch is still off: companies add switches, and put them back. */
const LOOK_AGAIN = 12

/** The day on which to look at a switch again; null if it is not known when it was turned off. */
export function lookAgainDay({ sent }: Pick<Sent, 'sent'>, about: { sent?: Precision | undefined } = {}): Day | null {
  const from = sent && latestDay(sent, about.sent)
  return from && addMonths(from, LOOK_AGAIN)
}

/** The last day on which notice of an extension counts. */
export function lastDayToExtend(sent: Day): Day {
  return addMonths(sent, ANSWER)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function partsOf(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

function dayOf(year: number, month: number, date: number): Day {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
}
