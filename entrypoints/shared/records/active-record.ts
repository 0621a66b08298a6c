import type { RecordView } from './record-view.ts'
import type { State } from './record.ts'

/** What the popup's button follows, the most pressing first; a record that was withdrawn asks for nothing. */
const PRESSING: readonly State[] = ['no-answer', 'refused', 'asked', 'sent', 'extended', 'unsure', 'opened', 'confirmed', 'off']

/** The record that the one button of this service is about: its own, else one that covers linked accounts. Null if there is none. */
export function activeRecord(views: readonly RecordView[], service: string): RecordView | null {
  const own = views.filter(({ record }) => record.service === service)
  const covering = views.filter(({ record }) => record.service !== service && record.covers === 'linked')
  return mostPressing(own.some(({ state }) => state !== 'opened') ? own : [...own, ...covering])
}

function mostPressing(views: readonly RecordView[]): RecordView | null {
  const open = views.filter(({ state }) => PRESSING.includes(state))
  return open.toSorted((a, b) => rank(a) - rank(b))[0] ?? null
}

function rank({ state, overdue }: RecordView): number {
  return overdue ? -1 : PRESSING.indexOf(state)
}
