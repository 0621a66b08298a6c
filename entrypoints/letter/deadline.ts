import { answerDue, termFor, type Request } from '../../rules/engine/answer-term.ts'
import { addDays } from '../../rules/engine/calendar.ts'
import { isDay } from '../../rules/letters/days.ts'
import type { LetterInputs } from '../../rules/letters/inputs.ts'
import type { LetterLaw } from '../../rules/letters/schema.ts'
import type { ObjectionRecord } from '../shared/records/record.ts'

/** Days that a letter of reminder allows; no law sets them. */
const GRACE = 14

/** The last day for an answer; null if the law sets no time or nothing was sent. */
export function letterDeadline(
  family: LetterLaw,
  { first, sent }: Pick<LetterInputs, 'first' | 'sent'>,
  record: ObjectionRecord | null,
): string | null {
  if (!isDay(sent)) return null
  const request: Request = first
  const extended = record?.dates.sent === sent && record.dates.extended !== null
  return answerDue(termFor(__REGIMES__.terms, family, request), { sent, extended })
}

export function graceFrom(today: string): string {
  return addDays(today, GRACE)
}
