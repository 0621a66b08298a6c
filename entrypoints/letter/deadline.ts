import { isDay } from '../../rules/letters/days.ts'
import type { LetterInputs } from '../../rules/letters/inputs.ts'
import type { LetterLaw } from '../../rules/letters/schema.ts'
import { addDays, dueDate } from '../shared/records/deadlines.ts'
import type { ObjectionRecord } from '../shared/records/record.ts'

/** Days that Brazilian law gives for a full statement (LGPD, Article 19). */
const STATEMENT = 15
/** Days that a reminder gives; no law fixes them. */
const GRACE = 14

/** The last day of the time for an answer, or null where the law names none or nothing was sent. */
export function letterDeadline(
  family: LetterLaw,
  { first, sent }: Pick<LetterInputs, 'first' | 'sent'>,
  record: ObjectionRecord | null,
): string | null {
  if (!isDay(sent)) return null
  switch (family) {
    case 'gdpr':
    case 'uk':
      return dueDate({ sent, extended: record?.dates.sent === sent ? record.dates.extended : null })
    case 'br':
      return first === 'access' ? addDays(sent, STATEMENT) : null
    case 'ch':
      return null
  }
}

export function graceFrom(today: string): string {
  return addDays(today, GRACE)
}
