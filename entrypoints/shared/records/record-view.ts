import { transitionsOf, type TransitionType } from './transitions.ts'
import { appearanceOf, type Appearance } from '../badge/appearance.ts'
import { dueDate, lookAgainDay, termOf, type Day } from './deadlines.ts'
import { stateOf, type About, type Change, type DateField, type ObjectionRecord, type State } from './record.ts'
import { recordStatus } from './objection-status.ts'

/** A record as a screen shows it on one day. */
export interface RecordView {
  record: ObjectionRecord
  /** Name of the service, or its id if the rules no longer know it. */
  service: string
  state: State
  look: Pick<Appearance, 'arm' | 'tone'>
  /** The day from which the state holds; null if none is noted. */
  since: Day | null
  /** How exactly that day is known, if not to the day. */
  sinceAbout: About[DateField] | undefined
  /** Last day for an answer, as long as one is waited for. */
  due: Day | null
  /** An answer is waited for, and the law there names no time for it. */
  noLimit: boolean
  /** The day on which to look whether a switch is still off; null for everything else. */
  lookAgain: Day | null
  /** That day is past, or the person gave up waiting. */
  overdue: boolean
  steps: readonly TransitionType[]
  /** When it was sent before, in earlier rounds, the latest first. */
  earlier: readonly { day: Day; about: About['sent'] }[]
  /** An earlier round was never answered in time: the right to complain about that stays. */
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

/** Each time it was sent again, the history kept the outcome of the round before. A corrected day is not a round. */
function roundsOf({ dates, history, madeUnder }: ObjectionRecord, today: Day): Pick<RecordView, 'earlier' | 'wasUnanswered'> {
  const rounds = history.filter(
    ({ to, was, corrected, joined }) => to === 'sent' && was?.sent && was.sent < (dates.sent ?? '') && !corrected && !joined,
  )
  return {
    earlier: rounds.flatMap(({ was, wasAbout }) => (was?.sent ? [{ day: was.sent, about: wasAbout?.sent }] : [])).toReversed(),
    wasUnanswered: rounds.some((round) => isUnanswered(round, madeUnder, today)),
  }
}

/** Nothing is claimed of a round of which the person did not know whether an answer came, or in which it was their turn. */
function isUnanswered({ from, was = {}, wasAbout }: Change, madeUnder: ObjectionRecord['madeUnder'], today: Day): boolean {
  if (from === 'no-answer') return true
  const { sent = null, extended = null, replied = null } = was
  return (
    (from === 'sent' || from === 'extended') &&
    (dueDate({ dates: { sent, extended, replied }, about: wasAbout, madeUnder }) ?? today) < today
  )
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

export type HelpfulLetter = 'reminder' | 'complaint' | 'objection'

/** Letters for a record, the first thing to try first. While an answer may still come in time, none is needed. */
export function lettersFor({ state, overdue, wasUnanswered }: Pick<RecordView, 'state' | 'overdue' | 'wasUnanswered'>): HelpfulLetter[] {
  if (state === 'refused') return ['complaint']
  if (overdue) return ['reminder', 'complaint']
  if (wasUnanswered && (state === 'sent' || state === 'extended' || state === 'asked')) return ['complaint']
  return state === 'opened' ? ['objection'] : []
}
