import { validateDates, type Problem } from './validate-dates.ts'
import { dueDate, type Day } from './deadlines.ts'
import {
  DATE_FIELDS,
  NO_DATES,
  stateOf,
  type About,
  type Change,
  type DateField,
  type Dates,
  type ObjectionRecord,
  type SentBy,
  type State,
} from './record.ts'

/** The state machine of a record. All functions are pure: day and instant are passed in, and records are never mutated. */

export type Transition =
  | { type: 'send'; by: SentBy; route?: string; note?: string; press?: string }
  | { type: Exclude<TransitionType, 'send'>; note?: string }
export const TRANSITION_TYPES = [
  'send',
  'acknowledge',
  'ask',
  'reply',
  'extend',
  'confirm',
  'refuse',
  'give-up',
  'forget',
  'withdraw',
] as const
export type TransitionType = (typeof TRANSITION_TYPES)[number]

/** The local calendar day, and this instant as an ISO string in UTC. */
export interface Clock {
  today: Day
  now: string
}

export type RecordResult = { ok: true; record: ObjectionRecord } | { ok: false; problems: Problem[] }

/** Every possible step. Sending again starts a new round: the outcome of the last one moves into the history. */
const TRANSITIONS: Record<State, readonly TransitionType[]> = {
  opened: ['send', 'confirm', 'refuse'],
  sent: ['send', 'confirm', 'ask', 'refuse', 'acknowledge', 'extend', 'give-up', 'forget', 'withdraw'],
  extended: ['send', 'confirm', 'ask', 'refuse', 'acknowledge', 'give-up', 'forget', 'withdraw'],
  asked: ['reply', 'send', 'confirm', 'refuse', 'withdraw'],
  unsure: ['confirm', 'refuse', 'ask', 'give-up', 'send', 'withdraw'],
  confirmed: ['send', 'refuse', 'withdraw'],
  refused: ['send', 'confirm', 'withdraw'],
  'no-answer': ['send', 'confirm', 'ask', 'refuse', 'withdraw'],
  off: ['send', 'withdraw'],
  withdrawn: ['send'],
}

/** The date that a step sets; null for the step that only says that nothing is known. */
export const FIELD_OF_TRANSITION: Record<TransitionType, DateField | null> = {
  send: 'sent',
  acknowledge: 'acknowledged',
  ask: 'asked',
  reply: 'replied',
  extend: 'extended',
  confirm: 'confirmed',
  refuse: 'refused',
  'give-up': 'noAnswer',
  forget: null,
  withdraw: 'withdrawn',
}

const NO_ANSWER = { extended: null, acknowledged: null, asked: null, replied: null, confirmed: null, refused: null, noAnswer: null }
const CLEARS: Partial<Record<TransitionType, Partial<Dates>>> = {
  send: { ...NO_ANSWER, withdrawn: null },
  ask: { replied: null, noAnswer: null },
  confirm: { refused: null },
  refuse: { confirmed: null },
}

/** The steps that a record's buttons may offer. Nobody answers a switch. */
export function transitionsOf(record: ObjectionRecord): readonly TransitionType[] {
  const state = stateOf(record)
  return state === 'opened' && record.sentBy === 'switch' ? ['send'] : TRANSITIONS[state]
}

type RecordInput = Pick<ObjectionRecord, 'id' | 'service' | 'account' | 'route'> &
  Partial<Pick<ObjectionRecord, 'about' | 'from2024' | 'covers' | 'madeUnder' | 'sentBy'>>

/** A new record. `opened` is null if the person objected earlier, elsewhere, and only records it now. */
export function createRecord(told: RecordInput, opened: Day | null, { now }: Pick<Clock, 'now'>): ObjectionRecord {
  return {
    about: {},
    answerUnknown: false,
    from2024: false,
    covers: null,
    madeUnder: null,
    sentBy: null,
    ...told,
    dates: { ...NO_DATES, opened },
    notes: '',
    history: [{ at: now, from: null, to: 'opened' }],
    createdAt: now,
    updatedAt: now,
  }
}

/**
 * Takes one step on the day on which it happened, which may be in the past; or says why that is not possible.
 * `precision` is absent for a day that is known exactly.
 */
export function transition(record: ObjectionRecord, step: Transition, day: Day, clock: Clock, precision?: About): RecordResult {
  const state = stateOf(record)
  if (!transitionsOf(record).includes(step.type)) return { ok: false, problems: [{ key: `record.error.step.${state}`, field: null }] }
  const field = FIELD_OF_TRANSITION[step.type]
  const dates = { ...record.dates, ...CLEARS[step.type], ...(field && { [field]: day }) }
  const about = { ...record.about, ...(field && { [field]: undefined }), ...precision }
  const sending = step.type === 'send' ? { sentBy: step.by, route: step.route ?? record.route } : {}
  const after = { ...record, ...sending, dates, about, answerUnknown: step.type === 'forget' }
  return commit(record, after, clock, { note: step.note, press: step.type === 'send' ? step.press : undefined })
}

export type Edit = Partial<Omit<ObjectionRecord, 'id' | 'dates' | 'history' | 'createdAt' | 'updatedAt'>> & { dates?: Partial<Dates> }

/** Corrects a record: any field and any date, which can also be removed. A date that is entered counts as known to the day. */
export function editRecord(record: ObjectionRecord, edit: Edit, clock: Clock): RecordResult {
  const exact = DATE_FIELDS.filter((field) => edit.dates?.[field] !== undefined)
  const about = edit.about ?? Object.fromEntries(Object.entries(record.about).filter(([field]) => !exact.some((one) => one === field)))
  const next = { ...record, ...edit, about, dates: { ...record.dates, ...edit.dates } }
  return same(record, next) ? { ok: true, record } : commit(record, next, clock, { corrected: true })
}

function commit(
  before: ObjectionRecord,
  told: ObjectionRecord,
  { today, now }: Clock,
  { note, press, corrected }: { note?: string | undefined; press?: string | undefined; corrected?: true } = {},
): RecordResult {
  const dates = notAfter(today, before.dates, told)
  const about = knownOf(told.about, dates) ?? {}
  const after = { ...told, dates, about }
  const problems = validateDates(after, today)
  if (problems.length > 0) return { ok: false, problems }
  const was = replaced(before.dates, after.dates)
  const wasAbout = was && knownOf(before.about, was)
  const change: Change = {
    at: now,
    from: stateOf(before),
    to: stateOf(after),
    ...(note && { note }),
    ...(press && { press }),
    ...(was && { was }),
    ...(wasAbout && { wasAbout }),
    ...(corrected && { corrected }),
  }
  return { ok: true, record: { ...after, history: [...before.history, change], updatedAt: now } }
}

/**
 * A recorded day in the future (the clock was corrected, or the person travelled west) must not block anything, so it becomes today; the
 * history keeps the old value. What the person enters now is left unchanged, and validated.
 */
function notAfter(
  today: Day,
  before: Dates,
  { dates: after, about, madeUnder }: Pick<ObjectionRecord, 'dates' | 'about' | 'madeUnder'>,
): Dates {
  const ahead = DATE_FIELDS.filter((field) => (after[field] ?? '') > today && after[field] === before[field])
  const dates = { ...after, ...Object.fromEntries(ahead.map((field) => [field, today])) }
  // By the corrected clock the time for an answer may not have passed yet.
  return ahead.includes('noAnswer') && today <= (dueDate({ dates, about, madeUnder }) ?? '') ? { ...dates, noAnswer: null } : dates
}

/** Only what would otherwise be lost: dates that changed or were removed. */
export function replaced(before: Dates, after: Dates): Partial<Dates> | null {
  const gone = DATE_FIELDS.filter((field) => before[field] !== null && before[field] !== after[field])
  return gone.length > 0 ? Object.fromEntries(gone.map((field) => [field, before[field]])) : null
}

/** How precisely these dates are known; null if all are known to the day. */
export function knownOf(about: About, dates: Partial<Dates>): About | null {
  const rough = DATE_FIELDS.flatMap((field) => (dates[field] && about[field] ? [[field, about[field]]] : []))
  return rough.length > 0 ? Object.fromEntries(rough) : null
}

function same(a: ObjectionRecord, b: ObjectionRecord): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

const DETAILS = ['account', 'sentBy', 'from2024', 'covers', 'notes'] as const

/** Only what differs: untouched fields keep what another window may store meanwhile. */
export function diffRecord(before: ObjectionRecord, after: ObjectionRecord): Edit {
  const details = DETAILS.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]])
  const wasDates: Record<string, string | null> = before.dates
  const dates = Object.entries(after.dates).filter(([name, day]) => wasDates[name] !== day)
  return { ...Object.fromEntries(details), ...(dates.length > 0 && { dates: Object.fromEntries(dates) }) }
}
