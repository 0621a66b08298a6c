import { transition, createRecord, type Clock, type RecordResult } from './transitions.ts'
import { stateOf, type MadeUnder, type ObjectionRecord, type SentBy } from './record.ts'

/** What the person said about a form: service, opt-out (stored as `route`) and account. */
export interface SentReport {
  service: string
  route: string | null
  /** Id of an existing record about this account; null for an account without a sent objection. */
  account: string | null
  madeUnder: MadeUnder | null
  /** `switch`: it was turned off; absent means a form. */
  by?: SentBy
  /** Identifies the press: if it arrives twice, because the worker died while handling it, it is recorded once. */
  press: string
}

/** The records afterwards, and the one that changed; or why none did. */
export type LogResult = { ok: true; records: ObjectionRecord[]; record: ObjectionRecord } | Extract<RecordResult, { ok: false }>

/**
 * Records that an objection was sent today: as a new round on the record of the named account, otherwise on the record that was
 * opened for it, otherwise on a new one. Touches no other record; the outcome of an earlier round stays in its history.
 */
export function logSentByForm(records: readonly ObjectionRecord[], { press, by = 'form', ...told }: SentReport, clock: Clock): LogResult {
  const known = records.find((one) => one.id === press || one.history.some((change) => change.press === press))
  if (known) return { ok: true, records: [...records], record: known }
  const { service, route, account, madeUnder } = told
  const named = account === null ? undefined : records.find((one) => one.id === account && one.service === service)
  if (account !== null && !named) return { ok: false, problems: [{ key: 'record.error.gone', field: null }] }
  const opened = records.findLast((one) => one.service === service && stateOf(one) === 'opened')
  const before = named ?? opened ?? createRecord({ id: press, service, account: '', route }, clock.today, clock)
  const outcome = transition({ ...before, madeUnder }, { type: 'send', by, press, ...(route && { route }) }, clock.today, clock)
  if (!outcome.ok) return outcome
  // The record of the opened form is used up by the new round.
  const served = named && opened && !opened.account.trim() ? opened : undefined
  const others = records.filter((one) => one !== before && one !== served)
  return { ok: true, records: [...others, outcome.record], record: outcome.record }
}

/** The records of a service that an objection can continue: all that were ever sent. */
export function sentBefore(records: readonly ObjectionRecord[], service: string): ObjectionRecord[] {
  return records.filter((one) => one.service === service && stateOf(one) !== 'opened')
}

/** Records that an opt-out's page was opened, once for each service without an open question. */
export function logFormOpened(
  records: readonly ObjectionRecord[],
  { service, route, by }: Pick<SentReport, 'service' | 'route' | 'by'>,
  id: string,
  clock: Clock,
): ObjectionRecord[] {
  const waiting = records.some((one) => one.service === service && ['opened', 'sent', 'extended', 'asked', 'off'].includes(stateOf(one)))
  return waiting
    ? [...records]
    : [...records, createRecord({ id, service, account: '', route, sentBy: by === 'switch' ? by : null }, clock.today, clock)]
}
