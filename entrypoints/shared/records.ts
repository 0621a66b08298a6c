import * as z from 'zod/mini'
import { Day } from './record-dates.ts'

/** What the person told us of one objection. The dates are all there is: the state follows from them (`stateOf`). */

export const STATES = ['opened', 'sent', 'extended', 'confirmed', 'refused', 'no-answer', 'withdrawn'] as const
const State = z.enum(STATES)
export type State = z.infer<typeof State>

export const Dates = z.object({
  /** The form was opened, or the letter begun. */
  opened: z.nullable(Day),
  sent: z.nullable(Day),
  /** Notice came that the answer takes up to two months more. */
  extended: z.nullable(Day),
  confirmed: z.nullable(Day),
  refused: z.nullable(Day),
  /** The person gave up waiting. */
  noAnswer: z.nullable(Day),
  withdrawn: z.nullable(Day),
})
export type Dates = z.infer<typeof Dates>
export type DateField = keyof Dates
export const DATE_FIELDS = ['opened', 'sent', 'extended', 'confirmed', 'refused', 'noAnswer', 'withdrawn'] as const satisfies DateField[]

const Instant = z.iso.datetime()
const RecordId = z.string().check(z.regex(/^[\w-]{1,64}$/))
const RulesId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(100))

/** One change, never removed. `from` and `to` are the same where only details were edited. */
export const Change = z.object({
  at: Instant,
  from: z.nullable(State),
  to: State,
  note: z.optional(z.string()),
  /** Dates that this change replaced, as they were. */
  was: z.optional(z.partial(Dates)),
  /** Two versions of the record, changed in two places, became one. */
  joined: z.optional(z.literal(true)),
})
export type Change = z.infer<typeof Change>

export const ObjectionRecord = z.object({
  id: RecordId,
  service: RulesId,
  /** The person's own name for the account, as they typed it; may be empty. */
  account: z.string(),
  /** Route of the rules; null where the person came another way. */
  route: z.nullable(RulesId),
  sentBy: z.nullable(z.enum(['form', 'post'])),
  dates: Dates,
  /** Sent in 2024, in the first round. */
  from2024: z.boolean(),
  /** The person ticked that the accounts linked in Accounts Centre are covered. */
  coversLinked: z.boolean(),
  notes: z.string(),
  history: z.array(Change).check(z.minLength(1)),
  createdAt: Instant,
  updatedAt: Instant,
})
export type ObjectionRecord = z.infer<typeof ObjectionRecord>

/** The version of what is stored and exported. A higher one comes with a step in `migrations.ts`. */
export const VERSION = 1
export const StoredRecords = z.object({ version: z.literal(VERSION), records: z.array(ObjectionRecord) })
export type StoredRecords = z.infer<typeof StoredRecords>

export const NO_DATES: Dates = {
  opened: null,
  sent: null,
  extended: null,
  confirmed: null,
  refused: null,
  noAnswer: null,
  withdrawn: null,
}

/** The state that the dates amount to; the first that has a date, from the end of the way to its start. */
export function stateOf({ dates }: Pick<ObjectionRecord, 'dates'>): State {
  if (dates.withdrawn) return 'withdrawn'
  if (dates.confirmed) return 'confirmed'
  if (dates.refused) return 'refused'
  if (dates.noAnswer) return 'no-answer'
  if (dates.extended) return 'extended'
  return dates.sent ? 'sent' : 'opened'
}
