import * as z from 'zod/mini'
import { _default as orElse } from 'zod/mini'
import { LONGEST, parseSafely, parseWhole } from './parse-safely.ts'

/**
 * What a person has typed for letters, kept on the device until they delete it. Every field has a fallback, so that drafts of older and
 * later versions stay readable; choices are validated when they are used.
 */

const text = orElse(z.string(), '')
const choices = orElse(z.array(z.string()), [])
const tick = orElse(z.boolean(), false)
const choice = orElse(z.nullable(z.string()), null)

export const Draft = z.object({
  /** Language of the letter; null lets the extension decide. */
  language: choice,
  name: text,
  email: text,
  address: text,
  accounts: text,
  /** The account names were typed or chosen for the letter. In earlier versions drafts began with the private name from the record. */
  accountsTyped: tick,
  noAccount: tick,
  reasons: choices,
  ownReason: text,
  breaches: choices,
  ownBreach: text,
  targets: choices,
  posts: text,
  grounds: choices,
  objected: text,
  first: choice,
  sent: text,
  route: choice,
  answer: choice,
  complained: text,
  facts: text,
  confidential: tick,
  enclosures: choices,
})
export type Draft = z.infer<typeof Draft>

export const NO_DRAFT: Draft = Draft.parse({})

/** One draft for each record that letters are written about, and one (`own`) for letters without a record. */
export const Drafts = z.record(z.string(), Draft)
export type Drafts = z.infer<typeof Drafts>
export const OWN_DRAFT = 'own'

const Loose = z.record(z.string(), z.unknown())

/** What can still be read, field by field: a damaged field hides neither other fields nor other drafts. */
export function salvageDrafts(value: unknown): Drafts | undefined {
  const loose = parseWhole(Loose, value).data
  if (!loose) return undefined
  const read = Object.entries(loose)
    .slice(0, LONGEST)
    .map(([id, one]): [string, Draft | undefined] => [id, salvageDraft(one)])
  return Object.fromEntries(read.flatMap(([id, draft]) => (draft ? [[id, draft]] : [])))
}

function salvageDraft(value: unknown): Draft | undefined {
  const whole = parseSafely(Draft, value)
  if (whole.success) return whole.data
  const loose = parseWhole(Loose, value).data ?? {}
  const fields = Object.entries(Draft.shape).filter(([name, field]) => name in loose && parseSafely<unknown>(field, loose[name]).success)
  return fields.length === 0 ? undefined : Draft.parse(Object.fromEntries(fields.map(([name]) => [name, loose[name]])))
}
