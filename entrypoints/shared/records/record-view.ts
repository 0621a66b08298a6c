import { transitionsOf, type TransitionType } from './transitions.ts'
import { appearanceOf, type Appearance } from '../badge/appearance.ts'
import { dueDate, lookAgainDay, termOf, type Day } from './deadlines.ts'
import { stateOf, type About, type Change, type DateField, type ObjectionRecord, type State } from './record.ts'
import { recordStatus } from './objection-status.ts'

/** A record as a screen shows it on a given day. */
export interface RecordView {
  record: ObjectionRecord
  /** Name of the service, or its id if the rules no longer know it. */
  service: string
  state: State
  look: Pick<Appearance, 'arm' | 'tone'>
  /** The day since which the state holds; null if none is recorded. */
  since: Day | null
  /** How precisely that day is known, if not to the day. */
  sinceAbout: About[DateField] | undefined
  /** Last day for an answer, while one is pending. */
  due: Day | null
  /** An answer is pending, and the law there sets no time for it. */
  noLimit: boolean
  /** The day on which to check a switch again; null for everything else. */
  lookAgain: Day | null
  /** That day has passed, or the person gave up waiting. */
  overdue: boolean
  steps: readonly TransitionType[]
  /** When it was sent in earlier rounds, latest first. */
  earlier: readonly { day: Day; about: About['sent'] }[]
  /** An earlier round was not answered in time: the right to complain about that remains. */
  wasUnanswered: boolean
}

const FIELD_OF: Record<State, DateField> = {
  opened: 'opened',
  sent: 'sent',
  extended: 'extended',
  asked: 'asked',
  unsure: 'sent',
  confirmed: 'confirmed',
  refused: 'refused',
  'no-answer': 'noAnswer',
  off: 'sent',
  withdrawn: 'withdrawn',
}

export function viewOf(record: ObjectionRecord, nameOf: (service: string) => string, today: Day): RecordView {
  const state = stateOf(record)
  const objectionStatus = recordStatus(record, today)
  const waiting = state === 'sent' || state === 'extended'
  return {
    record,
    service: nameOf(record.service),
    state,
    look: appearanceOf(objectionStatus ?? 'quiet'),
    since: record.dates[FIELD_OF[state]],
    sinceAbout: record.about[FIELD_OF[state]],
    due: waiting ? dueDate(record) : null,
    noLimit: waiting && termOf(record) === null,
    lookAgain: state === 'off' ? lookAgainDay(record.dates, record.about) : null,
    overdue: objectionStatus === 'overdue',
    steps: transitionsOf(record),
    ...roundsOf(record, today),
  }
}

/** Each time it was sent again, the history kept the outcome of the round before. A corrected date is not a round. */
function roundsOf({ dates, history, madeUnder }: ObjectionRecord, today: Day): Pick<RecordView, 'earlier' | 'wasUnanswered'> {
  const rounds = history.filter(
    ({ to, was, corrected, joined }) => to === 'sent' && was?.sent && was.sent < (dates.sent ?? '') && !corrected && !joined,
  )
  return {
    earlier: rounds.flatMap(({ was, wasAbout }) => (was?.sent ? [{ day: was.sent, about: wasAbout?.sent }] : [])).toReversed(),
    wasUnanswered: rounds.some((round) => isUnanswered(round, madeUnder, today)),
  }
}

/** Makes no claim about a round if the person did not know whether an answer came, or if it was their turn to reply. */
function isUnanswered({ from, was = {}, wasAbout }: Change, madeUnder: ObjectionRecord['madeUnder'], today: Day): boolean {
  if (from === 'no-answer') return true
  const { sent = null, extended = null, replied = null } = was
  return (
    (from === 'sent' || from === 'extended') &&
    (dueDate({ dates: { sent, extended, replied }, about: wasAbout, madeUnder }) ?? today) < today
  )
}

/** Records in the order of services and nicknames; for one account the latest first. */
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

export type HelpfulLetter = 'reminder' | 'complaint' | 'objection'

/** Letters for a record, the first to try first. While an answer may still come in time, none is needed. */
export function lettersFor({ state, overdue, wasUnanswered }: Pick<RecordView, 'state' | 'overdue' | 'wasUnanswered'>): HelpfulLetter[] {
  if (state === 'refused') return ['complaint']
  if (overdue) return ['reminder', 'complaint']
  if (wasUnanswered && (state === 'sent' || state === 'extended' || state === 'asked')) return ['complaint']
  return state === 'opened' ? ['objection'] : []
}
