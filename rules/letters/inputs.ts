/** What a person may enter for a letter. All of it is optional: the sentence for anything missing is left out. */

export const REASONS = [
  'sensitive',
  'children',
  'others',
  'confidence',
  'likeness',
  'harassment',
  'old-posts',
  'irreversible',
  'community',
] as const
/** Why, in the person's view, the processing does not comply with Brazilian law. */
export const BREACHES = ['transparency', 'sensitive', 'minors', 'expectations'] as const
/** Points of Article 17(1) GDPR. */
export const GROUNDS = ['objected', 'unneeded', 'unlawful', 'child'] as const
export const TARGETS = ['posts', 'chats', 'training', 'account'] as const
export const FIRSTS = ['objection', 'access', 'erasure'] as const
export const ANSWERS = ['none', 'unclear', 'refused'] as const
/** Possible enclosures of a complaint. */
export const ENCLOSURES = ['request', 'proof', 'answer', 'company', 'id'] as const
export const ROUTES = ['form', 'letter', 'other'] as const

export interface LetterInputs {
  name: string
  email: string
  address: string
  /** Profile addresses or user names, one per line. */
  accounts: string
  /** The person has no account; the letter is about what others say of them. */
  noAccount: boolean
  reasons: readonly (typeof REASONS)[number][]
  ownReason: string
  breaches: readonly (typeof BREACHES)[number][]
  ownBreach: string
  targets: readonly (typeof TARGETS)[number][]
  posts: string
  grounds: readonly (typeof GROUNDS)[number][]
  /** Date of the objection, for letters that refer to it. Dates are `YYYY-MM-DD`, or empty. */
  objected: string
  /** What was asked for first, for reminders and complaints; below, how. */
  first: (typeof FIRSTS)[number]
  sent: string
  route: (typeof ROUTES)[number]
  answer: (typeof ANSWERS)[number]
  /** Date of the complaint to the company (United Kingdom). */
  complained: string
  facts: string
  confidential: boolean
  /** What the person says they enclose. */
  enclosures: readonly (typeof ENCLOSURES)[number][]
}

export const NO_INPUTS: LetterInputs = {
  name: '',
  email: '',
  address: '',
  accounts: '',
  noAccount: false,
  reasons: [],
  ownReason: '',
  breaches: [],
  ownBreach: '',
  targets: [],
  posts: '',
  grounds: [],
  objected: '',
  first: 'objection',
  sent: '',
  route: 'form',
  answer: 'none',
  complained: '',
  facts: '',
  confidential: false,
  enclosures: [],
}

/** As a single line: pasted line breaks or control characters must not break an address or a list. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

/** Keeps line breaks, drops other control characters and repeated empty lines. */
export function manyLines(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

export function linesOf(text: string): string[] {
  return manyLines(text)
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '')
}
