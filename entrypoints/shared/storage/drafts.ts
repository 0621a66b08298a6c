import * as z from 'zod/mini'
import { _default as orElse } from 'zod/mini'

/**
 * What a person has typed for letters, kept on the device until they delete it. Every field has a fall-back, so that
 * a draft of an older or a later version stays readable; choices are checked against what is known when they are used.
 */

const text = orElse(z.string(), '')
const choices = orElse(z.array(z.string()), [])
const tick = orElse(z.boolean(), false)
const choice = orElse(z.nullable(z.string()), null)

export const Draft = z.object({
  /** Language of the letter; null leaves it to the extension. */
  language: choice,
  name: text,
  email: text,
  address: text,
  accounts: text,
  /** The accounts were typed or chosen for the letter. Drafts of earlier versions began with the private name of the record. */
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
