import { addDays } from '../../../rules/engine/calendar.ts'
import { asKnown, dueDate, lookAgainDay, type Day } from '../records/deadlines.ts'
import { stateOf, type ObjectionRecord } from '../records/record.ts'

/**
 * - `no-mail`: the e-mail with which the company usually confirms did not come
 * - `reply`: the company is waiting for something from the person
 * - `answer-due`: the last day for an answer
 * - `complaint`: no answer has come since
 * - `refused`: the objection was refused
 * - `look-again`: a year has passed since a switch was turned off
 */
export const REMINDERS = ['no-mail', 'reply', 'answer-due', 'complaint', 'refused', 'look-again'] as const
export type ReminderKind = (typeof REMINDERS)[number]

export interface Reminder {
  record: string
  kind: ReminderKind
  day: Day
  /** The day as precisely as it is known, `2025-05` or `2025`; null if it is not. */
  date: string | null
  /** The day has been reached. */
  due: boolean
  /** The day on which the next reminder replaces it; null if none does. */
  next: Day | null
}

/** A possible reminder in the life of a record. It applies from its day until the day on which another replaces it. */
interface Stage {
  kind: ReminderKind
  day: Day
  date?: string | null
  until: Day | null
}

/** For how many days to say that an e-mail may be missing. */
const LOOK = 7
/** Days after which to remind the person that the company is still waiting for them. */
const REPLY = 7
/** Days from the end of the time for an answer until a complaint, to leave room for a letter of reminder. */
const GRACE = 14
/** Days during which a due reminder may still notify. */
const NEWS = 14

/** The one next reminder of each record: the latest that is due and still applies, otherwise the next one. Earliest first. */
export function reminders(records: readonly ObjectionRecord[], today: Day, confirmDays = __CONFIRM_DAYS__): Reminder[] {
  return chosen(records, today, confirmDays, (stages) => {
    const up = stages.findLast(({ day }) => day <= today)
    return up && (up.until === null || today < up.until) ? up : stages.find(({ day }) => today < day)
  })
}

/** The next deadline of each record that has not passed: what a calendar can remind of. */
export function deadlines(records: readonly ObjectionRecord[], today: Day): Reminder[] {
  return chosen(records, today, {}, (stages) => stages.find(({ day }) => today <= day))
}

/** Whether it became due so recently that it may notify. */
export function isNews({ day, due }: Reminder, today: Day): boolean {
  return due && today < addDays(day, NEWS)
}

/** By opt-out: within how many days the company usually confirms by e-mail. */
type ConfirmDays = Readonly<Record<string, number>>

function chosen(
  records: readonly ObjectionRecord[],
  today: Day,
  confirmDays: ConfirmDays,
  choose: (stages: readonly Stage[]) => Stage | undefined,
): Reminder[] {
  return records
    .flatMap((record) => {
      const stages = stagesOf(record, confirmDays)
      const stage = choose(stages)
      if (!stage) return []
      const { kind, day, date = day } = stage
      return [{ record: record.id, kind, day, date, due: day <= today, next: stages[stages.indexOf(stage) + 1]?.day ?? null }]
    })
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.record.localeCompare(b.record))
}

/** In the order of their days. */
function stagesOf(record: ObjectionRecord, confirmDays: ConfirmDays): Stage[] {
  const { dates, about } = record
  const due = dueDate(record)
  switch (stateOf(record)) {
    case 'sent':
      return [...noMail(record, confirmDays), ...(due ? unanswered(due) : [])]
    case 'extended':
      return due ? unanswered(due) : []
    case 'asked':
      return dates.asked ? [{ kind: 'reply', day: addDays(dates.asked, REPLY), until: null }] : []
    case 'no-answer':
      return due ? [complaint(addDays(due, GRACE))] : dates.noAnswer ? [complaint(dates.noAnswer)] : []
    case 'refused':
      return dates.refused ? [{ kind: 'refused', day: dates.refused, date: asKnown(dates.refused, about.refused), until: null }] : []
    case 'off': {
      const day = lookAgainDay(dates, about)
      return day ? [{ kind: 'look-again', day, until: null }] : []
    }
    // Nobody knows whether an answer came, so nothing can be late.
    case 'unsure':
    case 'opened':
    case 'confirmed':
    case 'withdrawn':
      return []
  }
}

/** If an e-mail came, the day of sending is not known, or the company is not known to confirm that way, none is missing. */
function noMail({ route, sentBy, dates, about }: ObjectionRecord, confirmDays: ConfirmDays): Stage[] {
  if (!dates.sent || sentBy === 'post' || about.sent || dates.acknowledged || dates.asked) return []
  // Ids come from stored data: `constructor` is one by its form.
  if (route === null || !Object.hasOwn(confirmDays, route)) return []
  const day = addDays(dates.sent, (confirmDays[route] ?? 0) + 1)
  return [{ kind: 'no-mail', day, until: addDays(day, LOOK) }]
}

function unanswered(due: Day): Stage[] {
  const later = complaint(addDays(due, GRACE))
  return [{ kind: 'answer-due', day: due, until: later.day }, later]
}

function complaint(day: Day): Stage {
  return { kind: 'complaint', day, until: null }
}
