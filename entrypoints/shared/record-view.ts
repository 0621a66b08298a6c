import { stepsOf, type StepType } from './advance.ts'
import { lookOf, type Look } from './look-of.ts'
import { dueDate, type Day } from './record-dates.ts'
import { stateOf, type DateField, type ObjectionRecord, type State } from './records.ts'
import { standingOfRecord } from './standing-of.ts'

/** A record as a screen shows it on one day. */
export interface RecordView {
  record: ObjectionRecord
  /** Name of the service, or its id where the rules do not know it any more. */
  service: string
  state: State
  look: Pick<Look, 'arm' | 'tone'>
  /** The day from which the state holds; null where none is noted. */
  since: Day | null
  /** Last day for an answer, as long as one is waited for. */
  due: Day | null
  /** That day is past, or the person gave up waiting. */
  overdue: boolean
  steps: readonly StepType[]
}

const FIELD_OF: Record<State, DateField> = {
  opened: 'opened',
  sent: 'sent',
  extended: 'extended',
  confirmed: 'confirmed',
  refused: 'refused',
  'no-answer': 'noAnswer',
  withdrawn: 'withdrawn',
}

export function viewOf(record: ObjectionRecord, nameOf: (service: string) => string, today: Day): RecordView {
  const state = stateOf(record)
  const standing = standingOfRecord(record, today)
  const waiting = state === 'sent' || state === 'extended'
  return {
    record,
    service: nameOf(record.service),
    state,
    // Refused: the training stays on, so the arm stays level.
    look: standing ? lookOf(standing) : state === 'refused' ? lookOf('training') : lookOf('quiet'),
    since: record.dates[FIELD_OF[state]],
    due: waiting ? dueDate(record.dates) : null,
    overdue: standing === 'overdue',
    steps: stepsOf(record),
  }
}

/** Records in the order of services and nicknames, the latest of one account first. */
export function viewsOf(records: readonly ObjectionRecord[], nameOf: (service: string) => string, today: Day): RecordView[] {
  return records
    .map((record) => viewOf(record, nameOf, today))
    .toSorted(
      (a, b) =>
        a.service.localeCompare(b.service) ||
        a.record.account.localeCompare(b.record.account) ||
        b.record.updatedAt.localeCompare(a.record.updatedAt),
    )
}
