import { dueDate, type Day } from './record-dates.ts'
import { stateOf, type ObjectionRecord } from './records.ts'

/** How the objection for a service stands, as `Person.standing` of the finder has it. */
export type Standing = 'sent' | 'overdue' | 'objected' | null

/**
 * - One account: an open question beats an answer (overdue, then sent); else the newest answer counts.
 *   Refused, withdrawn or only opened is no objection.
 * - Several accounts on the service: overdue if one is, else sent if one is; objected only if every one is.
 * - An account without a sent objection of its own follows what covers it: a record of a service in `linked` on which the
 *   person ticked that linked accounts are covered. Nobody can say which accounts those are, so a record of its own always counts more.
 *
 * `linked` are the services whose accounts can be linked with those of `service`.
 */
export function standingOf(records: readonly ObjectionRecord[], service: string, linked: readonly string[], today: Day): Standing {
  const covering = records.filter((one) => one.coversLinked && one.service !== service && linked.includes(one.service))
  const cover = summary([...accountsOf(covering).values()].map((account) => standingOfAccount(account, today)))
  const own = [...accountsOf(records.filter((one) => one.service === service)).values()]
  if (own.length === 0) return cover
  return summary(own.map((account) => (account.every(isOnlyOpened) ? cover : standingOfAccount(account, today))))
}

/** One record by itself. */
export function standingOfRecord(record: ObjectionRecord, today: Day): Standing {
  switch (stateOf(record)) {
    case 'sent':
    case 'extended':
      return (dueDate(record.dates) ?? today) < today ? 'overdue' : 'sent'
    case 'no-answer':
      return 'overdue'
    case 'confirmed':
      return 'objected'
    case 'opened':
    case 'refused':
    case 'withdrawn':
      return null
  }
}

function standingOfAccount(records: readonly ObjectionRecord[], today: Day): Standing {
  const sent = records.filter((one) => !isOnlyOpened(one)).toSorted((a, b) => compare(decided(a), decided(b)))
  const standings = sent.map((one) => standingOfRecord(one, today))
  if (standings.includes('overdue')) return 'overdue'
  return standings.includes('sent') ? 'sent' : (standings.at(-1) ?? null)
}

function summary(standings: readonly Standing[]): Standing {
  if (standings.includes('overdue')) return 'overdue'
  if (standings.includes('sent')) return 'sent'
  return standings.length > 0 && standings.every((one) => one === 'objected') ? 'objected' : null
}

function isOnlyOpened(record: ObjectionRecord): boolean {
  return stateOf(record) === 'opened'
}

/** Sorts by the day of the last answer or withdrawal, what has none first; on one day by what was written last. */
function decided({ dates, updatedAt, id }: ObjectionRecord): string {
  return [dates.withdrawn ?? dates.confirmed ?? dates.refused ?? '', updatedAt, id].join(' ')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** Several records can be about one account: sent again in a later round, or noted twice. */
function accountsOf(records: readonly ObjectionRecord[]): Map<string, ObjectionRecord[]> {
  return Map.groupBy(records, ({ service, account }) => `${service} ${account.normalize().trim()}`)
}
