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

/** All states that hold on a page; the order of `STATES` decides which is shown first. */
export function statesOf({ place, policy, optOuts, person, expired, today }: Case): Set<State> {
  const holding = new Set<State>()
  if (place.quiet) holding.add('quiet')
  if (person.news.length > 0) holding.add('changed')
  if (person.objectionStatus) holding.add(person.objectionStatus)
  if (expired || (policy && policy.recheck < today)) holding.add('stale')
  if (policy) holding.add(stateOfPolicy(policy, optOuts, today))
  // Does not claim an exclusion if the statement may be outdated.
  if (isInForce(holding) && !holding.has('stale') && subjectOf(policy, place.context)?.used === false) holding.add('excluded-here')
  return holding
}

/**
 * The status for someone who does nothing: what is off by default, or asks first, is only an offer. A signal to other companies is no use
 * by the company itself, so its default does not matter.
 */
export function effectiveStatus({ status, default: start, whose }: Pick<Policy, 'status' | 'default' | 'whose'>): Policy['status'] {
  return status === 'active' && whose !== 'signal-only' && (start === 'off' || start === 'asked') ? 'opt-in' : status
}

/** Something is used for training, or will be. */
function isInForce(holding: ReadonlySet<State>): boolean {
  return holding.has('training') || holding.has('no-way-out') || holding.has('announced')
}

/** An announced start whose date has passed needs a recheck: nobody has said that it really began. */
function stateOfPolicy(policy: Policy, optOuts: readonly OptOut[], today: string): State {
  switch (policy.status) {
    case 'active':
      if (policy.until && policy.until < today) return 'stale'
      // The company itself trains nothing: no warning about a request to others.
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
