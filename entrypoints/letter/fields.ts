import type { LetterLaw, LetterKind } from '../../rules/letters/schema.ts'

export type FieldId =
  | 'targets'
  | 'grounds'
  | 'first'
  | 'sent'
  | 'route'
  | 'answer'
  | 'complained'
  | 'name'
  | 'email'
  | 'address'
  | 'accounts'
  | 'noAccount'
  | 'objected'
  | 'breaches'
  | 'reasons'
  | 'facts'
  | 'confidential'
  | 'enclosures'

const WHO: FieldId[] = ['name', 'email', 'accounts']
const EARLIER: FieldId[] = ['first', 'sent', 'route', 'answer']
const FIELDS: Record<LetterKind, readonly FieldId[]> = {
  objection: [...WHO, 'noAccount', 'objected', 'breaches', 'reasons'],
  access: [...WHO, 'noAccount', 'objected'],
  erasure: ['targets', 'grounds', ...WHO, 'noAccount', 'objected'],
  reminder: [...EARLIER, ...WHO, 'facts'],
  'company-complaint': [...EARLIER, ...WHO, 'reasons', 'facts', 'enclosures'],
  complaint: [...EARLIER, 'complained', ...WHO, 'address', 'breaches', 'reasons', 'facts', 'confidential', 'enclosures'],
}
/** Fields that only some laws need. */
const ONLY: Partial<Record<FieldId, readonly LetterLaw[]>> = { grounds: ['gdpr', 'uk'], complained: ['uk'], breaches: ['br'] }

/** The fields for a letter: only those that change its text. */
export function fieldsFor(kind: LetterKind, family: LetterLaw): readonly FieldId[] {
  return FIELDS[kind].filter((field) => ONLY[field]?.includes(family) ?? true)
}
