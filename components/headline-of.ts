import { claimOf, isStartDisputed } from '../rules/claim-of.ts'
import type { Finding, State } from '../rules/find.ts'
import type { Policy } from '../rules/statements.ts'
import type { Speech } from '../entrypoints/shared/locale.ts'
import type { RecordView } from '../entrypoints/shared/record-view.ts'

/** States whose one sentence is what the policy says; the others speak of the person or of the rules, and the policy comes second. */
const BY_POLICY: readonly State[] = ['excluded-here', 'training', 'no-way-out', 'announced', 'opt-in', 'paused', 'not-used', 'unknown']
const BY_RECORD: readonly State[] = ['sent', 'overdue', 'objected']

export interface Headline {
  /** One sentence, never empty. */
  main: string
  /** What stands under it, a line each; may be none. */
  details: string[]
}

/**
 * `sentence` is the state in the words of the interface: the fall-back where the policy has none of its own.
 * `noted` is the objection that the state follows, where there is one at hand.
 */
export function headlineOf(finding: Finding, sentence: string, noted: RecordView | null, speech: Speech, today: string): Headline {
  const { state, policy } = finding
  const told = policy ? speech.say(policy.id) : ''
  const main = BY_POLICY.includes(state) && !speaksOfPage(finding) ? told || sentence : sentence
  return { main, details: detailsOf(finding, told, noted, speech, today).filter(Boolean) }
}

/** States beside the first that are still to be named: not what the sentences above say, nor that training is on after an objection. */
export function alsoOf({ state, also, policy }: Finding, { say }: Pick<Speech, 'say'>): State[] {
  if (BY_RECORD.includes(state)) return also.filter((one) => one !== 'training' && one !== 'no-way-out')
  const told = policy !== null && say(policy.id) !== ''
  return also.filter((one) => !told || one === 'announced' || one === 'excluded-here' || !BY_POLICY.includes(one))
}

function detailsOf(finding: Finding, told: string, noted: RecordView | null, speech: Speech, today: string): string[] {
  const { state, policy, service } = finding
  const whole = speaksOfPage(finding) && told ? speech.word('headline.whole', { service: service.name, said: told }) : ''
  if (BY_POLICY.includes(state)) return policy ? [whole, groundsOf(policy, finding, speech)] : []
  if (state === 'stale') return [reasonOf(finding, speech, today), policy && told ? lastOf(policy, told, speech) : '']
  if (!noted || !BY_RECORD.includes(state)) return [told]
  return [daysOf(noted, service.id, speech), state === 'objected' && policy ? speech.say(`retroactive.${policy.retroactive}`) : '']
}

/** The policy's sentence does not speak of this kind of page first: of messages that are left out, or of AI chats where posts are used too. */
function speaksOfPage({ state, policy, scope }: Finding): boolean {
  return state === 'excluded-here' || (scope === 'ai-chats' && policy?.uses.includes('public-posts') === true)
}

/** Since or from when, and on what legal basis: "Since 27 May 2025 · Legitimate interest, as Meta claims". */
function groundsOf(policy: Policy, finding: Finding, { say, word, date, ago }: Speech): string {
  const { service, daysLeft } = finding
  const claim = claimOf(policy)
  if (claim === 'disputed') return word('evidence.disputed')
  if (claim === 'presumed') return word('uses.presumed', { operator: service.operator })
  const { since, status } = policy
  const start = since && word(status === 'announced' ? 'headline.from' : 'headline.since', { date: date(since) })
  const left = daysLeft === null ? '' : ago(-daysLeft)
  const doubt = isStartDisputed(policy) && word('headline.start-disputed')
  return [[start, left].filter(Boolean).join(', '), doubt, say(`basis.${policy.basis}`)].filter(Boolean).join(' · ')
}

/** Why what is said may no longer hold. */
function reasonOf({ policy, rules }: Finding, { word, date }: Speech, today: string): string {
  if (rules.expired) return word('stale.expired', { date: date(rules.expires) })
  if (!policy) return ''
  const { recheck, until, status, since } = policy
  if (recheck < today) return word('stale.recheck', { date: date(recheck) })
  if (until && until < today) return word('stale.ended', { date: date(until) })
  return status === 'announced' && since && since <= today ? word('stale.began', { date: date(since) }) : ''
}

/** What was said last, and when that was seen. */
function lastOf({ verified }: Policy, told: string, { word, date }: Speech): string {
  return word('stale.last', { date: date(verified), said: told })
}

/** The days that count while an objection is on its way: "Sent on 20 November 2026 · Answer due by 20 December 2026". */
function daysOf({ record, service, state, due, overdue }: RecordView, here: string, { word, date }: Speech): string {
  const { sent, confirmed } = record.dates
  const answered = state === 'confirmed' && confirmed !== null
  return [
    record.service === here ? '' : word('headline.with', { service }),
    answered ? word('headline.confirmed', { date: date(confirmed) }) : sent && word('headline.sent', { date: date(sent) }),
    due && word(overdue ? 'record.overdue' : 'record.due', { date: date(due) }),
  ]
    .filter(Boolean)
    .join(' · ')
}
