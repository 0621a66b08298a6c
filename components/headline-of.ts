import type { Finding, State } from '../rules/find.ts'
import type { Policy } from '../rules/statements.ts'
import type { Speech } from '../entrypoints/shared/locale.ts'

/** States whose one sentence is what the policy says; the others speak of the person or of the rules, and the policy comes second. */
const BY_POLICY: readonly State[] = ['training', 'no-way-out', 'announced', 'opt-in', 'paused', 'not-used', 'unknown']

export interface Headline {
  /** One sentence, never empty. */
  main: string
  /** What stands under it; may be empty. */
  detail: string
}

/** `sentence` is the state in the words of the interface: the fall-back where the policy has none of its own. */
export function headlineOf(finding: Finding, sentence: string, speech: Speech, today: string): Headline {
  const { state, policy, service } = finding
  const told = policy ? speech.say(policy.id) : ''
  if (state === 'quiet') return { main: sentence, detail: '' }
  if (state === 'stale') return { main: sentence, detail: `${told} · ${reasonOf(finding, speech, today)}` }
  if (!BY_POLICY.includes(state)) return { main: sentence, detail: told }
  return { main: told || sentence, detail: policy ? groundsOf(policy, service.operator, speech) : '' }
}

/** Since when and on what legal basis: "Since 27 May 2025 · Legitimate interest, as Meta claims". */
function groundsOf(policy: Policy, operator: string, { say, word, date }: Speech): string {
  if (policy.presumed) return word('uses.presumed', { operator })
  const { since, status } = policy
  const start = since && word(status === 'announced' ? 'headline.from' : 'headline.since', { date: date(since) })
  return [start, say(`basis.${policy.basis}`)].filter(Boolean).join(' · ')
}

/** Why what is said may no longer hold. */
function reasonOf({ policy, rules }: Finding, { word, date }: Speech, today: string): string {
  if (rules.expired) return word('stale.expired', { date: date(rules.expires) })
  if (!policy) return ''
  if (policy.recheck < today) return word('stale.recheck', { date: date(policy.recheck) })
  if (policy.until && policy.until < today) return word('stale.ended', { date: date(policy.until) })
  return policy.since ? word('stale.began', { date: date(policy.since) }) : ''
}
