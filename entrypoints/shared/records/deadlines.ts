import * as z from 'zod/mini'
import { answerDue, termFor } from '../../../rules/engine/answer-term.ts'
import { addDays, addMonths } from '../../../rules/engine/calendar.ts'
import type { Term } from '../../../rules/schema/regimes.ts'

/**
 * Calendar days as `YYYY-MM-DD`, from 2000 to 2199. They sort as strings and have no time zone, and everything derived from them is plain
 * calendar arithmetic, unaffected by clock changes.
 */
export const Day = z.iso.date().check(z.regex(/^2[01]/))
export type Day = z.infer<typeof Day>

/** How precisely a date is known, if not to the day. */
type Precision = 'month' | 'year' | 'unknown'

/** The last day that a date may stand for: the end of its month or year; null if it is not known at all. */
export function latestDay(day: Day, precision: Precision | undefined): Day | null {
  if (precision === 'unknown') return null
  if (precision === 'year') return `${day.slice(0, 4)}-12-31`
  return precision === 'month' ? addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1) : day
}

/** A date as precisely as it is known, `2025-05` or `2025`; null if it is not. */
export function asKnown(day: Day, precision: Precision | undefined): string | null {
  if (precision === 'unknown') return null
  return precision === 'year' ? day.slice(0, 4) : precision === 'month' ? day.slice(0, 7) : day
}

interface Sent {
  dates: { sent: Day | null; extended: Day | null; replied?: Day | null }
  about?: { sent?: Precision | undefined }
  /** Country whose law sets the time for an answer. */
  madeUnder?: { country: string } | null
}

/** The time for an answer to an objection; null if the law there sets none. If no country was recorded, that of the GDPR. */
export function termOf({ madeUnder }: Pick<Sent, 'madeUnder'>): Term | null {
  const regime = madeUnder ? __REGIMES__.laws[madeUnder.country] : 'gdpr'
  return termFor(__REGIMES__.terms, regime, 'objection')
}

/** The last day for an answer; null if nothing was sent, the day of sending is not known, or the law there sets no time. */
export function dueDate(record: Sent): Day | null {
  const { sent, extended, replied } = record.dates
  const from = sent && latestDay(sent, record.about?.sent)
  return from && answerDue(termOf(record), { sent: from, extended: extended !== null, replied })
}

/** Months after which a switch should be checked again: companies add new ones and reset old ones. */
const LOOK_AGAIN = 12

/** The day on which to check a switch again; null if it is not known when it was turned off. */
export function lookAgainDay({ sent }: Pick<Sent['dates'], 'sent'>, about: { sent?: Precision | undefined } = {}): Day | null {
  const from = sent && latestDay(sent, about.sent)
  return from && addMonths(from, LOOK_AGAIN)
}
