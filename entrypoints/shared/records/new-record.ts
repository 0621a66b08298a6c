import { transition, createRecord, type Clock, type RecordResult } from './transitions.ts'
import { validateDates } from './validate-dates.ts'
import { dueDate, type Day } from './deadlines.ts'
import type { About, ObjectionRecord, SentBy } from './record.ts'

/** What the person enters about an objection that is not yet recorded. */
export interface NewRecord extends Pick<ObjectionRecord, 'service' | 'account' | 'from2024' | 'covers' | 'madeUnder' | 'notes'> {
  opened: Day | null
  sent: Day | null
  by: SentBy
  /** How precisely the day of sending is known; null for to the day. */
  precision: About[keyof About] | null
  /** The outcome: `none` for no answer so far. */
  answer: 'confirmed' | 'refused' | 'none' | 'unknown'
}

/** The record from what was entered, or what is wrong with it. At least one of the two dates has to be known. */
export function newRecord(told: NewRecord, id: string, clock: Clock): RecordResult {
  const { opened, sent, by, precision, answer, notes, ...kept } = told
  if (!opened && !sent) return { ok: false, problems: [{ key: 'record.error.no-day', field: 'sent' }] }
  const record = { ...createRecord({ id, route: null, ...kept }, opened, clock), notes }
  if (!sent) {
    const problems = validateDates(record, clock.today)
    return problems.length > 0 ? { ok: false, problems } : { ok: true, record }
  }
  const outcome = transition(record, { type: 'send', by }, sent, clock, precision ? { sent: precision } : undefined)
  return outcome.ok && by !== 'switch' ? answered(outcome.record, answer, clock) : outcome
}

const STEP_OF = { confirmed: 'confirm', refused: 'refuse', unknown: 'forget' } as const

/** The day of an answer is not asked for: it is marked as unknown. "No answer" counts only once the time for it has passed. */
export function answered(record: ObjectionRecord, answer: NewRecord['answer'], clock: Clock): RecordResult {
  if (answer === 'none') {
    const due = dueDate(record)
    const over = due === null || due < clock.today
    return over ? transition(record, { type: 'give-up' }, clock.today, clock) : { ok: true, record }
  }
  const type = STEP_OF[answer]
  const about: About = type === 'confirm' ? { confirmed: 'unknown' } : type === 'refuse' ? { refused: 'unknown' } : {}
  return transition(record, { type }, clock.today, clock, about)
}
