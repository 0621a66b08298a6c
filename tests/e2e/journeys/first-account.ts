import { defineAsBuilt } from '../build-defines.ts'
import { transition, createRecord, type Transition } from '../../../entrypoints/shared/records/transitions.ts'
import { addDays } from '../../../rules/engine/calendar.ts'
import type { ObjectionRecord, State } from '../../../entrypoints/shared/records/record.ts'
import { VIENNA } from '../harness-types.ts'

defineAsBuilt()

/** States of the account recorded first, in the journeys with two of them. */

export const FIRST = 'first'

export interface Stand {
  name: string
  state: State
  /** Steps, and how many days ago each was taken. */
  steps: [step: Transition, ago: number][]
  /** What the toolbar shows for this account alone, and together with one whose objection was sent today. */
  alone: string
  pair: string
}

const SENT: Transition = { type: 'send', by: 'form' }
export const OVERDUE: Stand = { name: 'overdue', state: 'sent', steps: [[SENT, 40]], alone: '!', pair: '!' }
export const STANDS: Stand[] = [
  { name: 'waiting', state: 'sent', steps: [[SENT, 5]], alone: '…', pair: '…' },
  OVERDUE,
  {
    name: 'confirmed',
    state: 'confirmed',
    steps: [
      [SENT, 40],
      [{ type: 'confirm' }, 30],
    ],
    alone: '✓',
    pair: '…',
  },
  {
    name: 'refused',
    state: 'refused',
    steps: [
      [SENT, 40],
      [{ type: 'refuse' }, 30],
    ],
    alone: '!',
    pair: '!',
  },
]

/** As the extension would have recorded it on those days. */
export function recordOf({ steps }: Stand): ObjectionRecord {
  const clocks = steps
    .map(([step, ago]) => ({ step, today: addDays(today(), -ago) }))
    .map((one) => ({ ...one, now: `${one.today}T10:00:00.000Z` }))
  const [opened] = clocks
  if (!opened) throw new Error('Nothing was sent')
  let record = createRecord({ id: FIRST, service: 'facebook', account: '', route: null, covers: 'account' }, opened.today, opened)
  for (const { step, ...clock } of clocks) {
    const outcome = transition(record, step, clock.today, clock)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
    record = outcome.record
  }
  return record
}

/** The local calendar day of the person. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: VIENNA.timeZone })
}
