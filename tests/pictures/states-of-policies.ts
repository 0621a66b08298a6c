import type { Rules } from '../../rules/schema/schema.ts'
import type { Policy } from '../../rules/schema/statements.ts'

/** Countries in which one service gets, for the pictures only, a state that no service is in today. */
const STATES: Record<string, Partial<Policy>> = {
  FR: { status: 'announced', since: '2026-12-12' },
  IT: { status: 'paused' },
  ES: { status: 'opt-in' },
  PL: { status: 'not-used' },
  NL: { status: 'unknown' },
  BE: { recheck: '2026-11-01' },
}

/** The service, identified by the policy that holds for it in all these countries. */
export const SERVICE = 'threads'
const POLICY = 'policy-social-eea'

export function withEveryState(rules: Rules): Rules {
  const policy = rules.policies.find(({ id }) => id === POLICY)
  if (!policy) throw new Error(`The rules have no ${POLICY}`)
  const more = Object.entries(STATES).map(([country, change]) => ({
    ...policy,
    ...change,
    id: `picture-${country.toLowerCase()}`,
    services: [SERVICE],
    jurisdictions: [country],
  }))
  return { ...rules, policies: [...rules.policies, ...more] }
}
