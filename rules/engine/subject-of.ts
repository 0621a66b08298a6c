import type { Policy } from '../schema/statements.ts'
import type { ContextId } from '../schema/codes.ts'
import type { UseCode } from '../schema/use-code.ts'

/** The kinds of data that a kind of page is about, one of them on each service. Pages that are missing here are about several, or about none. */
const SUBJECTS: Partial<Record<ContextId, readonly UseCode[]>> = {
  feed: ['public-posts'],
  profile: ['public-posts'],
  group: ['public-posts'],
  video: ['public-posts'],
  messages: ['private-messages', 'mail-content', 'work-messages', 'messages-on-platform'],
  'ai-chat': ['ai-chats'],
}

/** What is on a page of this kind, and whether the policy uses or excludes it. */
export interface Subject {
  code: UseCode
  used: boolean
}

/** Null if the policy says nothing of that kind of page. What it both uses and excludes counts as used. */
export function subjectOf(policy: Policy | null, context: ContextId): Subject | null {
  const codes = SUBJECTS[context] ?? []
  const used = codes.find((code) => policy?.uses.includes(code))
  const code = used ?? codes.find((one) => policy?.excludes.includes(one))
  return code ? { code, used: used !== undefined } : null
}
