import { linesOf, oneLine } from '../../../rules/letters/inputs.ts'
import type { Draft } from '../../shared/storage/drafts.ts'
import type { ObjectionRecord } from '../../shared/records/record.ts'

/**
 * A draft without the private name of its record. Drafts of an earlier version have it in the first line of the accounts: it was filled in
 * there, not typed.
 */
export function withoutNickname(draft: Draft, record: Pick<ObjectionRecord, 'account'> | null): Draft {
  if (draft.accountsTyped || !record) return draft
  const [first, ...others] = linesOf(draft.accounts)
  return first !== undefined && first === oneLine(record.account) ? { ...draft, accounts: others.join('\n') } : draft
}
