import { claimOf, type Claim } from '../engine/claim-of.ts'
import { effectiveStatus } from '../engine/states-of.ts'
import type { Policy } from '../schema/statements.ts'
import type { UseCode } from '../schema/use-code.ts'
import { listOf, namesOf, shortList } from './data-list.ts'
import { say, type Pattern, type Speech } from './pattern.ts'

/** What the sentence is about. */
export interface Subject {
  /** Name of the company. */
  operator: string
  operatorId: string
  /** Name of the service. */
  service: string
}

/** A policy in one sentence without a full stop: who says so, what is used, and for whose models. Empty if the language cannot compose it. */
export function policyHeadline(policy: Policy, about: Subject, speech: Speech): string {
  const claim = claimOf(policy, policy.uses.length > 0 ? policy.uses : policy.excludes)
  const negative = policy.status === 'not-used'
  const codes = negative ? policy.excludes : policy.uses
  const list = shortList(codes, about.operatorId, speech)
  const what = say(speech, list ? 'this' : 'data')
  const said = say(speech, patternOf(policy, claim), { who: about.operator, what, end: say(speech, endOf(policy)) })
  const whole = policy.accounts === 'business' ? say(speech, 'business', { said }) : said
  return whole && list ? `${whole}: ${list}` : whole
}

function patternOf(policy: Policy, claim: Claim): Pattern {
  const { whose } = policy
  const status = effectiveStatus(policy)
  if (status === 'unknown') return 'unknown'
  if (status === 'not-used') return `not.${claim}`
  if (status === 'opt-in') return `opt-in.${claim}`
  if (status === 'paused') return `paused.${claim}`
  if (whose === 'signal-only') return `signal.${claim}`
  if (whose === 'other-companies') return `lets.${claim}`
  return status === 'announced' ? `will.${claim}` : `uses.${claim}`
}

/** "to train its AI": machine learning is not called AI, and if it is not known whose models are trained, they are not called the company's own. */
function endOf({ whose = 'own-models', status }: Policy): Pattern {
  if (whose === 'service-ml') return 'end.ml'
  if (whose === 'own-models') return 'end.own'
  return whose === 'both' && status !== 'not-used' ? 'end.both' : 'end.any'
}

/** The kinds of data that its codes name, in whole sentences. The default, and who can change it, is said where the opt-outs are known. */
export function policyDetail(policy: Policy, about: Subject, speech: Speech): string {
  // Claims that are only presumed, or disputed, are made by nobody.
  const isSaid = (code: UseCode): boolean => ['stated', 'reported'].includes(claimOf(policy, [code]))
  const list = (codes: Policy['uses']): string => {
    const names = namesOf(codes, about.operatorId, speech)
    return names.length === 0 ? '' : listOf(names, speech)
  }
  return [
    policy.status === 'not-used' ? '' : say(speech, 'names', { list: list(policy.uses.filter(isSaid)) }),
    say(speech, 'leaves-out', { list: list(policy.excludes.filter(isSaid)) }),
  ]
    .filter(Boolean)
    .join(' ')
}
