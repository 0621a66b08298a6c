import { isAnswered } from '../../rules/engine/can-act.ts'
import { effectiveStatus } from '../../rules/engine/states-of.ts'
import type { OptOut, Policy } from '../../rules/schema/statements.ts'

type Way = Pick<OptOut, 'kind'>
type Rule = Pick<Policy, 'status' | 'default' | 'whose'>

/** Label of the button for an opt-out. A signal to others is not "turned off", and a setting that is off by default only needs a check. */
export function actLabel(way: Way, policy: Rule | null): 'act.object' | 'act.off' | 'act.signal' | 'act.check' {
  if (isAnswered(way)) return 'act.object'
  if (policy && effectiveStatus(policy) === 'opt-in') return 'act.check'
  return policy?.whose === 'signal-only' ? 'act.signal' : 'act.off'
}

/** Label of the button that records it as done. */
export function doneLabel(way: Way, policy: Rule | null): 'act.sent' | 'act.off.done' | 'act.signal.done' | 'act.check.done' {
  if (isAnswered(way)) return 'act.sent'
  if (policy && effectiveStatus(policy) === 'opt-in') return 'act.check.done'
  return policy?.whose === 'signal-only' ? 'act.signal.done' : 'act.off.done'
}
