import * as z from 'zod/mini'

/**
 * The letters as data. `rules/templates/plan.json` says of which paragraphs each letter is made, for which law;
 * `rules/templates/<language>.json` holds every sentence. A further language is one more file and touches no plan.
 */

export const KINDS = ['objection', 'access', 'erasure', 'reminder', 'company-complaint', 'complaint'] as const
/** The laws under which there are letters; each place belongs to at most one. */
export const FAMILIES = ['gdpr', 'uk', 'ch', 'br'] as const

/** What a sentence may leave open. A sentence with an open place that nothing fills is left out of the letter. */
export const BLANKS = [
  'law',
  'operator',
  'name',
  'email',
  'address',
  'controller',
  'controllerAddress',
  'lead',
  'office',
  'stated',
  'objected',
  'sent',
  'first',
  'firstUndated',
  'route',
  'routePlain',
  'due',
  'grace',
  'complained',
  'facts',
] as const

/** What the notes beside a letter may leave open. One that nothing fills is left out, and the rest of the note stays. */
export const NOTE_BLANKS = ['operator', 'passedOn', 'lead', 'deletion', 'thinAnswer', 'accountHint'] as const

/** Texts that stand beside the letter; the others are the letter. */
export const NOTES = /^(kind|purpose|target|why|none)\./

/** Key of the operator's sentence that asks an authority to involve the one at its national office. */
export const OFFICE = 'own.office'

/** Lists that the person's entries make; a paragraph with an empty list is left out. */
export const LISTS = ['accounts', 'reasons', 'breaches', 'grounds', 'posts'] as const

export const FLAGS = [
  'accounts',
  'no-account',
  'asked',
  'breaches',
  'posts',
  'posts-listed',
  'sensitive',
  'first-objection',
  'first-access',
  'first-erasure',
  'answer-none',
  'answer-unclear',
  'answer-refused',
  'overdue',
  'target-posts',
  'target-chats',
  'target-training',
  'target-account',
  'confidential',
  'is-lead',
  'practice-stated',
  'trap-report-is-not-complaint',
  'trap-order-form',
  'office-elsewhere',
] as const

const Kind = z.enum(KINDS)
const LetterLaw = z.enum(FAMILIES)
const Flag = z.enum(FLAGS)

const conditions = {
  id: z.string(),
  in: z.optional(z.array(LetterLaw)),
  /** All of these hold … */
  when: z.optional(z.array(Flag)),
  /** … and none of these. */
  unless: z.optional(z.array(Flag)),
}
const Paragraph = z.strictObject({
  ...conditions,
  list: z.optional(z.enum(LISTS)),
  items: z.optional(z.array(z.strictObject(conditions))),
})
const Plan = z.strictObject({
  to: z.enum(['controller', 'authority']),
  families: z.array(LetterLaw).check(z.minLength(1)),
  paragraphs: z.array(Paragraph).check(z.minLength(1)),
})

export const LetterPlans = z.record(Kind, Plan)
export const LetterTexts = z.record(z.string(), z.string())

/** What both extensions carry as `letters/<language>.json`. */
export interface LetterTemplates {
  language: string
  plans: LetterPlans
  texts: LetterTexts
}

export type LetterKind = z.infer<typeof Kind>
export type LetterLaw = z.infer<typeof LetterLaw>
export type Flag = z.infer<typeof Flag>
export type Blank = (typeof BLANKS)[number]
export type ListName = (typeof LISTS)[number]
export type LetterPlans = z.infer<typeof LetterPlans>
export type LetterTexts = z.infer<typeof LetterTexts>
export type Conditions = { id: string; in?: LetterLaw[] | undefined; when?: Flag[] | undefined; unless?: Flag[] | undefined }
