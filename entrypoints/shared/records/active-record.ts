import type { Day } from './deadlines.ts'
import { recordStatus } from './objection-status.ts'
import { stateOf, type ObjectionRecord, type State } from './record.ts'

/** Which record the popup's button is about, most urgent first; a withdrawn one needs nothing. */
const PRESSING: readonly State[] = ['no-answer', 'refused', 'asked', 'sent', 'extended', 'unsure', 'opened', 'confirmed', 'off']

export interface About {
  service: string
  /** Services whose accounts can be linked with those of this one. */
  linked: readonly string[]
}

/** The record that the button of this service is about: its own, otherwise one that covers linked accounts. Null if there is none. */
export function activeRecord(records: readonly ObjectionRecord[], { service, linked }: About, today: Day): ObjectionRecord | null {
  const own = records.filter((record) => record.service === service)
  const covering = records.filter((record) => linked.includes(record.service) && record.covers === 'linked')
  return mostPressing(own.some((record) => stateOf(record) !== 'opened') ? own : [...own, ...covering], today)
}

function mostPressing(records: readonly ObjectionRecord[], today: Day): ObjectionRecord | null {
  const open = records.filter((record) => PRESSING.includes(stateOf(record)))
  const rank = (record: ObjectionRecord): number => (recordStatus(record, today) === 'overdue' ? -1 : PRESSING.indexOf(stateOf(record)))
  return open.toSorted((a, b) => rank(a) - rank(b) || compare(a, b))[0] ?? null
}

/** Equally urgent ones in the order of services and accounts; for one account the latest first. */
function compare(a: ObjectionRecord, b: ObjectionRecord): number {
  return a.service.localeCompare(b.service) || a.account.localeCompare(b.account) || b.updatedAt.localeCompare(a.updatedAt)
}
