import type { Finding } from './find.ts'
import type { Policy } from '../schema/statements.ts'
import type { UseCode } from '../schema/use-code.ts'

/** Whose claim it is, most reliable first: the company's own for this place, others', an inference from other places, or disputed. */
export const CLAIMS = ['stated', 'reported', 'presumed', 'disputed'] as const
export type Claim = (typeof CLAIMS)[number]

/** Who claims that these kinds of data are used, or are not; by default, those that the policy uses. */
export function claimOf(policy: Policy, codes: readonly UseCode[] = policy.uses): Claim {
  const { disputed, disputes, presumed, presumes = [], stated } = policy
  if (disputed && (disputes?.some((one) => one !== 'start' && codes.includes(one)) ?? true)) return 'disputed'
  if (presumed || (codes.length > 0 && codes.every((code) => presumes.includes(code)))) return 'presumed'
  return stated ? 'stated' : 'reported'
}

/** Sources differ on when it began, whatever else they agree on. */
export function isStartDisputed({ disputed, disputes }: Policy): boolean {
  return disputed === true && disputes?.includes('start') === true
}

/** Whose claim the main statement about a page is. */
export function claimIn({ state, policy, subject, scope }: Pick<Finding, 'state' | 'policy' | 'subject' | 'scope'>): Claim {
  if (!policy) return 'stated'
  if (state === 'excluded-here' && subject) return claimOf(policy, [subject.code])
  return claimOf(policy, scope === 'ai-chats' ? ['ai-chats'] : policy.uses)
}
