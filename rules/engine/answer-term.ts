import type { Regimes, Term } from '../schema/regimes.ts'
import { addDays, addMonths } from './calendar.ts'

/** What was asked of the company. */
export type Request = 'objection' | 'access' | 'erasure'

interface Asked {
  sent: string
  /** Notice came that the answer takes longer. */
  extended: boolean
  /** Date on which the person gave the company what it asked for. */
  replied?: string | null | undefined
}

/** The time for an answer under a kind of law; null if the facts name none. */
export function termFor(terms: Regimes, regime: string | undefined, request: Request): Term | null {
  const named: Record<string, Record<string, Term | undefined> | undefined> = terms
  const law = named[regime ?? '']
  return law?.[request] ?? law?.['any'] ?? null
}

/**
 * The last day for an answer; null if the law sets no time. An extension yields one period counted from the day of sending, not from the
 * end of the first, which may have been shortened. For a letter the time starts on arrival; that day is unknown, so this is the earliest
 * possible one. If the company first asked for something, the time starts when it got that, so that no alarm comes too early.
 */
export function answerDue(term: Term | null, { sent, extended, replied }: Asked): string | null {
  if (!term) return null
  const due = endOf(sent, term, extended)
  const again = replied ? endOf(replied, term, false) : due
  return again > due ? again : due
}

/** The last day on which notice of an extension counts; null if the law has none. */
export function lastDayToExtend(term: Term | null, sent: string): string | null {
  return term?.extension ? endOf(sent, term, false) : null
}

function endOf(day: string, { months = 0, days = 0, extension = 0 }: Term, extended: boolean): string {
  return addDays(addMonths(day, months + (extended ? extension : 0)), days)
}
