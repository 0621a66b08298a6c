import type { Finding, State } from '../rules/find.ts'
import type { Policy } from '../rules/schema.ts'
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
export function headlineOf({ state, policy, service }: Finding, sentence: string, speech: Speech): Headline {
  const told = policy ? speech.say(policy.id) : ''
  if (state === 'quiet') return { main: sentence, detail: '' }
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
