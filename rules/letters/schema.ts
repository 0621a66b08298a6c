import * as z from 'zod/mini'

/**
 * The letters as data. `rules/templates/plan.json` lists the paragraphs of each letter, by law; `rules/templates/<language>.json` has every
 * sentence. A further language is one more file and does not touch the plan.
 */

export const KINDS = ['objection', 'access', 'erasure', 'reminder', 'company-complaint', 'complaint'] as const
/** The laws with letters; each place belongs to at most one. */
export const FAMILIES = ['gdpr', 'uk', 'ch', 'br'] as const

/** Placeholders of a sentence. A sentence with one that nothing fills is left out of the letter. */
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

/** Placeholders of the notes beside a letter. A sentence with one that nothing fills is left out, the rest of the note stays. */
export const NOTE_BLANKS = ['operator', 'passedOn', 'lead', 'deletion', 'thinAnswer', 'accountHint'] as const

/** Texts shown beside the letter; all others are part of it. */
export const NOTES = /^(kind|purpose|target|why|none)\./

/** Key of the operator's sentence that asks an authority to involve the one at its national office. */
export const OFFICE = 'own.office'

/** Lists of the person's entries; a paragraph with an empty list is left out. */
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

/** The content of `letters/<language>.json` in both builds. */
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
