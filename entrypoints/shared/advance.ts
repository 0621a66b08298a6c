import { checkDates, type Problem } from './check-dates.ts'
import type { Day } from './record-dates.ts'
import { DATE_FIELDS, NO_DATES, stateOf, type Change, type DateField, type Dates, type ObjectionRecord, type State } from './records.ts'

/** The state machine of a record. All pure: the day and the instant are handed in, and the record is never changed in place. */

export type Step =
  | { type: 'send'; by: 'form' | 'post'; route?: string; note?: string }
  | { type: 'extend' | 'confirm' | 'refuse' | 'give-up' | 'withdraw'; note?: string }
export type StepType = Step['type']

/** Today where the person is, and this instant as an ISO string in UTC. */
export interface Clock {
  today: Day
  now: string
}

export type Outcome = { ok: true; record: ObjectionRecord } | { ok: false; problems: Problem[] }

/** Every step that is possible. Sending again starts a new round: what came of the last one moves into the history. */
const STEPS: Record<State, readonly StepType[]> = {
  opened: ['send', 'confirm', 'refuse'],
  sent: ['send', 'extend', 'confirm', 'refuse', 'give-up', 'withdraw'],
  extended: ['send', 'confirm', 'refuse', 'give-up', 'withdraw'],
  confirmed: ['send', 'withdraw'],
  refused: ['send', 'confirm', 'withdraw'],
  'no-answer': ['send', 'confirm', 'refuse', 'withdraw'],
  withdrawn: ['send'],
}

const SETS: Record<StepType, DateField> = {
  send: 'sent',
  extend: 'extended',
  confirm: 'confirmed',
  refuse: 'refused',
  'give-up': 'noAnswer',
  withdraw: 'withdrawn',
}

const CLEARS: Partial<Record<StepType, Partial<Dates>>> = {
  send: { extended: null, confirmed: null, refused: null, noAnswer: null, withdrawn: null },
  confirm: { refused: null },
}

/** What the buttons of a record may offer. */
export function stepsOf(record: ObjectionRecord): readonly StepType[] {
  return STEPS[stateOf(record)]
}

type Told = Pick<ObjectionRecord, 'id' | 'service' | 'account' | 'route'> & Partial<Pick<ObjectionRecord, 'from2024' | 'coversLinked'>>

/** A new record. `opened` is null where the person objected before, elsewhere, and only notes it now. */
export function start(told: Told, opened: Day | null, { now }: Pick<Clock, 'now'>): ObjectionRecord {
  return {
    from2024: false,
    coversLinked: false,
    ...told,
    sentBy: null,
    dates: { ...NO_DATES, opened },
    notes: '',
    history: [{ at: now, from: null, to: 'opened' }],
    createdAt: now,
    updatedAt: now,
  }
}

/** Takes one step on the day on which it happened, which may be in the past; or says why that cannot be. */
export function advance(record: ObjectionRecord, step: Step, day: Day, clock: Clock): Outcome {
  const state = stateOf(record)
  if (!STEPS[state].includes(step.type)) return { ok: false, problems: [{ key: `record.error.step.${state}`, field: null }] }
  const dates = { ...record.dates, ...CLEARS[step.type], [SETS[step.type]]: day }
  const sending = step.type === 'send' ? { sentBy: step.by, route: step.route ?? record.route } : {}
  return settle(record, { ...record, ...sending, dates }, clock, step.note)
}

export type Edit = Partial<Omit<ObjectionRecord, 'id' | 'dates' | 'history' | 'createdAt' | 'updatedAt'>> & { dates?: Partial<Dates> }

/** Corrects what was noted: any field, any date, also back to none. */
export function amend(record: ObjectionRecord, edit: Edit, clock: Clock): Outcome {
  const next = { ...record, ...edit, dates: { ...record.dates, ...edit.dates } }
  return same(record, next) ? { ok: true, record } : settle(record, next, clock)
}

function settle(before: ObjectionRecord, after: ObjectionRecord, { today, now }: Clock, note?: string): Outcome {
  const problems = checkDates(after.dates, after.from2024, today)
  if (problems.length > 0) return { ok: false, problems }
  const was = replaced(before.dates, after.dates)
  const change: Change = { at: now, from: stateOf(before), to: stateOf(after), ...(note && { note }), ...(was && { was }) }
  return { ok: true, record: { ...after, history: [...before.history, change], updatedAt: now } }
}

/** Only what would else be gone: a date that was there and is another one now, or none. */
export function replaced(before: Dates, after: Dates): Partial<Dates> | null {
  const gone = DATE_FIELDS.filter((field) => before[field] !== null && before[field] !== after[field])
  return gone.length > 0 ? Object.fromEntries(gone.map((field) => [field, before[field]])) : null
}

function same(a: ObjectionRecord, b: ObjectionRecord): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
