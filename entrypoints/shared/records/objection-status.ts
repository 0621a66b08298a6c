import type { Person } from '../../../rules/engine/find.ts'
import { dueDate, type Day } from './deadlines.ts'
import { stateOf, type ObjectionRecord } from './record.ts'

/** The status of the objection for a service; feeds `Person.objectionStatus`. */
export type ObjectionStatus = 'sent' | 'overdue' | 'refused' | 'objected' | 'off' | null

/** `by` is the service whose objection covers this one through linked accounts; null if the records are its own, or there is none. */
export interface Stand {
  objectionStatus: ObjectionStatus
  by: string | null
  /** The detail shared by all records that lead to this status; null if they differ, or there is nothing to add. */
  detail: NonNullable<Person['detail']> | null
}

/** If accounts differ, the service shows the first of these that any account has; confirmed only if all are. */
const PRESSING = ['overdue', 'refused', 'sent'] as const

/**
 * - One account: an open question beats an answer (overdue, then sent); otherwise the newest answer counts. Withdrawn is no objection.
 * - A form that was opened but not sent does not count for an account, unless the person named the account.
 * - Several accounts on the service: the first of `PRESSING`; objected, or switched off, only if every one is.
 * - An account without a sent objection of its own follows what covers it: a record of a service in `linked` whose linked accounts are
 * covered, according to the person. Nobody can know which accounts those are, so its own record always takes precedence.
 * `linked` are the services whose accounts can be linked with those of `service`.
 */
export function objectionStatusOf(records: readonly ObjectionRecord[], service: string, linked: readonly string[], today: Day): Stand {
  const { objectionStatus, by } = statusOf(records, service, linked, today)
  const making = records.filter((one) => one.service === (by ?? service) && recordStatus(one, today) === objectionStatus)
  const [detail = null, ...others] = new Set(making.map(detailOf))
  return { objectionStatus, by, detail: objectionStatus !== null && others.length === 0 ? detail : null }
}

function detailOf(record: ObjectionRecord): Stand['detail'] {
  const state = stateOf(record)
  if (state === 'asked' || state === 'unsure') return state
  return state === 'no-answer' && dueDate(record) === null ? 'no-day' : null
}

function statusOf(
  records: readonly ObjectionRecord[],
  service: string,
  linked: readonly string[],
  today: Day,
): Pick<Stand, 'objectionStatus' | 'by'> {
  const covering = records.filter((one) => one.covers === 'linked' && one.service !== service && linked.includes(one.service))
  const cover = summary(accountsOf(covering).map((account) => accountStatus(account, today)))
  const own = accountsOf(records.filter((one) => one.service === service && !isNameless(one)))
  if (own.every((account) => account.every(isOnlyOpened))) {
    return own.length > 0 && cover === null
      ? { objectionStatus: null, by: null }
      : { objectionStatus: cover, by: cover && firstOf(covering, cover, today) }
  }
  return {
    objectionStatus: summary(own.map((account) => (account.every(isOnlyOpened) ? cover : accountStatus(account, today)))),
    by: null,
  }
}

/** The status from a single record. */
export function recordStatus(record: ObjectionRecord, today: Day): ObjectionStatus {
  switch (stateOf(record)) {
    case 'sent':
    case 'extended':
      return (dueDate(record) ?? today) < today ? 'overdue' : 'sent'
    case 'asked':
    case 'unsure':
      return 'sent'
    case 'no-answer':
      return 'overdue'
    case 'confirmed':
      return 'objected'
    case 'refused':
      return 'refused'
    case 'off':
      return 'off'
    case 'opened':
    case 'withdrawn':
      return null
  }
}

function firstOf(covering: readonly ObjectionRecord[], objectionStatus: ObjectionStatus, today: Day): string | null {
  return covering.find((one) => recordStatus(one, today) === objectionStatus)?.service ?? null
}

function accountStatus(records: readonly ObjectionRecord[], today: Day): ObjectionStatus {
  const sent = records.filter((one) => !isOnlyOpened(one)).toSorted((a, b) => compare(decided(a), decided(b)))
  const statuses = sent.map((one) => recordStatus(one, today))
  if (statuses.includes('overdue')) return 'overdue'
  return statuses.includes('sent') ? 'sent' : (statuses.at(-1) ?? null)
}

function summary(statuses: readonly ObjectionStatus[]): ObjectionStatus {
  const pressing = PRESSING.find((one) => statuses.includes(one))
  if (pressing) return pressing
  if (statuses.length === 0 || statuses.some((one) => one !== 'objected' && one !== 'off')) return null
  return statuses.includes('objected') ? 'objected' : 'off'
}

function isOnlyOpened(record: ObjectionRecord): boolean {
  return stateOf(record) === 'opened'
}

function isNameless(record: ObjectionRecord): boolean {
  return isOnlyOpened(record) && nameOf(record) === ''
}

/** Sort key: the day of the last answer or withdrawal, none first; on the same day what was written last. */
function decided({ dates, updatedAt, id }: ObjectionRecord): string {
  return [dates.withdrawn ?? dates.confirmed ?? dates.refused ?? '', updatedAt, id].join(' ')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/**
 * Several records can be about one account, sent again in a later round: they have the same name. Two without a name are two accounts:
 * anyone who sent twice was asked for which.
 */
function accountsOf(records: readonly ObjectionRecord[]): ObjectionRecord[][] {
  const named = Map.groupBy(records, (one) => (nameOf(one) ? `${one.service} ${nameOf(one)}` : one.id))
  return [...named.values()]
}

function nameOf({ account }: ObjectionRecord): string {
  return account.normalize().trim()
}
