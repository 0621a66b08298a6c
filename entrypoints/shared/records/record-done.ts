import { stateOf, type MadeUnder, type ObjectionRecord, type SentBy } from './record.ts'
import { answered, newRecord, type NewRecord } from './new-record.ts'
import { transition, type Clock, type RecordResult } from './transitions.ts'
import type { StoreResult } from './record-store.ts'

/** What the person says about one service in the check-up: that it is done, for which account, and when. */
export interface Done {
  service: string
  /** The person's name for the account; may be empty. */
  account: string
  day: string
  by: SentBy
  /** Id of the opt-out that was used, if known. */
  route: string | null
  madeUnder: MadeUnder | null
  /** The outcome. */
  answer: NewRecord['answer']
}

/**
 * The records after it was done: as the next step of the record that was opened for it, otherwise as a new round of the record with that
 * name, otherwise as a new record. A sent record without a name may be another account, so it is not touched.
 */
export function recordDone(records: readonly ObjectionRecord[], done: Done, press: string, clock: Clock): StoreResult {
  const before = recordFor(records, done)
  const outcome = before ? sentAgain(before, done, press, clock) : fresh(done, press, clock)
  if (!outcome.ok) return outcome
  return { ok: true, records: before ? records.map((one) => (one === before ? outcome.record : one)) : [...records, outcome.record] }
}

function recordFor(records: readonly ObjectionRecord[], { service, account }: Done): ObjectionRecord | undefined {
  const own = records.filter((one) => one.service === service)
  const named = account.trim() ? own.findLast((one) => nameOf(one) === nameOf({ account })) : undefined
  return named ?? own.findLast((one) => stateOf(one) === 'opened' && nameOf(one) === '')
}

function sentAgain(
  before: ObjectionRecord,
  { account, day, by, route, madeUnder, answer }: Done,
  press: string,
  clock: Clock,
): RecordResult {
  const named = { ...before, account: account.trim() || before.account, madeUnder }
  const outcome = transition(named, { type: 'send', by, press, ...(route && { route }) }, day, clock)
  return outcome.ok && by !== 'switch' ? answered(outcome.record, answer, clock) : outcome
}

function fresh({ route, day, account, ...done }: Done, press: string, clock: Clock): RecordResult {
  const told = { ...done, account: account.trim(), opened: null, sent: day, precision: null, from2024: false, covers: null, notes: '' }
  const outcome = newRecord(told, press, clock)
  return outcome.ok ? { ok: true, record: { ...outcome.record, route } } : outcome
}

function nameOf({ account }: Pick<ObjectionRecord, 'account'>): string {
  return account.normalize().trim()
}
