import * as z from 'zod/mini'
import { Day } from './deadlines.ts'

/** What the person told us about one objection. The state follows from its dates (`stateOf`). */

export const STATES = ['opened', 'sent', 'extended', 'asked', 'unsure', 'confirmed', 'refused', 'no-answer', 'off', 'withdrawn'] as const
const State = z.enum(STATES)
export type State = z.infer<typeof State>

export const Dates = z.object({
  /** The page was opened, or the letter begun. */
  opened: z.nullable(Day),
  /** Sent; for a switch the day on which it was last seen turned off. */
  sent: z.nullable(Day),
  /** Notice came that the answer will take longer. */
  extended: z.nullable(Day),
  /** A receipt came, but no answer. */
  acknowledged: z.nullable(Day),
  /** The company asked the person for something before it answers; below, when the person gave it. */
  asked: z.nullable(Day),
  replied: z.nullable(Day),
  confirmed: z.nullable(Day),
  refused: z.nullable(Day),
  /** The person gave up waiting. */
  noAnswer: z.nullable(Day),
  withdrawn: z.nullable(Day),
})
export type Dates = z.infer<typeof Dates>
export type DateField = keyof Dates
export const DATE_FIELDS = [
  'opened',
  'sent',
  'acknowledged',
  'extended',
  'asked',
  'replied',
  'confirmed',
  'refused',
  'noAnswer',
  'withdrawn',
] as const satisfies DateField[]

/**
 * How precisely a date is known, if not to the day: `month` and `year` are stored as their first day, `unknown` as the day on which it was
 * recorded.
 */
export const About = z.partialRecord(z.enum(DATE_FIELDS), z.enum(['month', 'year', 'unknown']))
export type About = z.infer<typeof About>

const SentBy = z.enum(['form', 'post', 'switch'])
export type SentBy = z.infer<typeof SentBy>

const Instant = z.iso.datetime()
/** Also used as the key of drafts, so names of built-in properties, such as `__proto__`, are not allowed. */
const RecordId = z.string().check(
  z.regex(/^[\w-]{1,64}$/),
  z.refine((id) => !(id in Object.prototype)),
)
export const RulesId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(100))

/** One change, never removed. `from` and `to` are equal if only details were edited. */
export const Change = z.object({
  at: Instant,
  from: z.nullable(State),
  to: State,
  note: z.optional(z.string()),
  /** Dates that this change replaced, as they were. */
  was: z.optional(z.partial(Dates)),
  /** How precisely those were known, if not to the day. */
  wasAbout: z.optional(About),
  /** The entry was corrected; nothing happened. */
  corrected: z.optional(z.literal(true)),
  /** Identifies the press of a button: a press that arrives twice is recorded once. */
  press: z.optional(z.string().check(z.maxLength(64))),
  /** Two versions of the record, changed in two places, were merged. */
  joined: z.optional(z.literal(true)),
})
export type Change = z.infer<typeof Change>

export const MadeUnder = z.object({
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  /** The date of the company's text, as precise as in the rules. */
  policy: z.nullable(z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/))),
})
export type MadeUnder = z.infer<typeof MadeUnder>

export const ObjectionRecord = z.object({
  id: RecordId,
  service: RulesId,
  /** The person's name for the account, as they typed it; may be empty. */
  account: z.string(),
  /** Id of the opt-out in the rules; null if the person did not use one. */
  route: z.nullable(RulesId),
  /** `switch`: nothing is sent and nobody answers, the person turns it off. */
  sentBy: z.nullable(SentBy),
  dates: Dates,
  about: About,
  /** The person does not know whether an answer ever came. Nothing is overdue then. */
  answerUnknown: z.boolean(),
  /** Sent in 2024, in the first round. */
  from2024: z.boolean(),
  /** Whether accounts that are linked with this one are covered too; null until the person has said. */
  covers: z.nullable(z.enum(['account', 'linked'])),
  /** Where the person lived when it was sent, and the date of the policy that it objects to; null if that was not stored. */
  madeUnder: z.nullable(MadeUnder),
  notes: z.string(),
  history: z.array(Change).check(z.minLength(1)),
  createdAt: Instant,
  updatedAt: Instant,
})
export type ObjectionRecord = z.infer<typeof ObjectionRecord>

/** The version of stored and exported records. Raise it together with a step in `migrations.ts`. */
export const VERSION = 2
export const StoredRecords = z.object({ version: z.literal(VERSION), records: z.array(ObjectionRecord) })
export type StoredRecords = z.infer<typeof StoredRecords>

export const NO_DATES: Dates = {
  opened: null,
  sent: null,
  acknowledged: null,
  extended: null,
  asked: null,
  replied: null,
  confirmed: null,
  refused: null,
  noAnswer: null,
  withdrawn: null,
}

/** The state that follows from the dates: that of the last step with a date. */
export function stateOf({ dates, answerUnknown, sentBy }: Pick<ObjectionRecord, 'dates' | 'answerUnknown' | 'sentBy'>): State {
  if (dates.withdrawn) return 'withdrawn'
  if (sentBy === 'switch') return dates.sent ? 'off' : 'opened'
  if (dates.confirmed) return 'confirmed'
  if (dates.refused) return 'refused'
  if (dates.noAnswer) return 'no-answer'
  if (answerUnknown) return 'unsure'
  if (dates.asked && !dates.replied) return 'asked'
  if (dates.extended) return 'extended'
  return dates.sent ? 'sent' : 'opened'
}

/** The dates that a change replaced, in the order of the steps. */
export function previousDates({ was }: Pick<Change, 'was'>): [DateField, string][] {
  return DATE_FIELDS.flatMap((field): [DateField, string][] => {
    const day = was?.[field]
    return day ? [[field, day]] : []
  })
}
