import type { Policy } from '../schema/statements.ts'
import type { ContextId, UseCode } from '../schema/codes.ts'

/** The kind of data that a kind of page is about. Pages that are missing here are about several, or about none. */
const SUBJECTS: Partial<Record<ContextId, UseCode>> = {
  feed: 'public-posts',
  profile: 'public-posts',
  group: 'public-posts',
  video: 'public-posts',
  messages: 'private-messages',
  'ai-chat': 'ai-chats',
}

/** What is on a page of this kind, and whether the policy uses or excludes it. */
export interface Subject {
  code: UseCode
  used: boolean
}

/** Null if the policy says nothing of that kind of page. What it both uses and excludes counts as used. */
export function subjectOf(policy: Policy | null, context: ContextId): Subject | null {
  const code = SUBJECTS[context]
  if (!policy || !code) return null
  const used = policy.uses.includes(code)
  return used || policy.excludes.includes(code) ? { code, used } : null
}
