import type { Policy } from '../schema/statements.ts'
import type { ContextId } from '../schema/codes.ts'
import type { UseCode } from '../schema/use-code.ts'

/** The kinds of data that a kind of page is about; each service has at most one of them. Pages not listed here are about several kinds, or none. */
const SUBJECTS: Partial<Record<ContextId, readonly UseCode[]>> = {
  feed: ['public-posts'],
  profile: ['public-posts'],
  group: ['public-posts'],
  video: ['public-posts'],
  messages: ['private-messages', 'mail-content', 'work-messages', 'messages-on-platform'],
  'ai-chat': ['ai-chats'],
}

/** The kind of data on a page, and whether the policy uses or excludes it. */
export interface Subject {
  code: UseCode
  used: boolean
}

/** Null if the policy says nothing about that kind of page. Data that it both uses and excludes count as used. */
export function subjectOf(policy: Policy | null, context: ContextId): Subject | null {
  const codes = SUBJECTS[context] ?? []
  const used = codes.find((code) => policy?.uses.includes(code))
  const code = used ?? codes.find((one) => policy?.excludes.includes(one))
  return code ? { code, used: used !== undefined } : null
}
