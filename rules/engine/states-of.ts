import type { Person, State } from './find.ts'
import type { Place } from './locate.ts'
import type { Policy, OptOut } from '../schema/statements.ts'
import { canAct } from './can-act.ts'
import { subjectOf } from './subject-of.ts'

interface Case {
  place: Place
  policy: Policy | null
  optOuts: readonly OptOut[]
  person: Person
  expired: boolean
  today: string
}

/** All that holds on a page; which of it is shown first is the order of `STATES`. */
export function statesOf({ place, policy, optOuts, person, expired, today }: Case): Set<State> {
  const holding = new Set<State>()
  if (place.quiet) holding.add('quiet')
  if (person.news.length > 0) holding.add('changed')
  if (person.objectionStatus) holding.add(person.objectionStatus)
  if (expired || (policy && policy.recheck < today)) holding.add('stale')
  if (policy) holding.add(stateOfPolicy(policy, optOuts, today))
  // Do not claim an exclusion on the basis of a statement that may be outdated.
  if (isInForce(holding) && !holding.has('stale') && subjectOf(policy, place.context)?.used === false) holding.add('excluded-here')
  return holding
}

/**
 * What holds for somebody who does nothing: what is in use but starts switched off, or asks before, is no more than an offer. What is
 * asked of others is no use by the company, so whether it is on says nothing of that.
 */
export function effectiveStatus({ status, default: start, whose }: Pick<Policy, 'status' | 'default' | 'whose'>): Policy['status'] {
  return status === 'active' && whose !== 'signal-only' && (start === 'off' || start === 'asked') ? 'opt-in' : status
}

/** Something is used for training, or will be. */
function isInForce(holding: ReadonlySet<State>): boolean {
  return holding.has('training') || holding.has('no-way-out') || holding.has('announced')
}

/** An announced start whose day has come has to be checked again: nobody has said that it really began. */
function stateOfPolicy(policy: Policy, optOuts: readonly OptOut[], today: string): State {
  switch (policy.status) {
    case 'active':
      if (policy.until && policy.until < today) return 'stale'
      // The company trains nothing itself: nobody is warned of a request to others.
      if (policy.whose === 'signal-only') return 'signal'
      if (effectiveStatus(policy) === 'opt-in') return 'opt-in'
      return canAct(optOuts) ? 'training' : 'no-way-out'
    case 'announced':
      return policy.since && policy.since > today ? 'announced' : 'stale'
    case 'paused':
    case 'opt-in':
    case 'not-used':
    case 'unknown':
      return policy.status
  }
}
