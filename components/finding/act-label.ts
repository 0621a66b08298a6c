import { isAnswered } from '../../rules/engine/can-act.ts'
import { effectiveStatus } from '../../rules/engine/states-of.ts'
import type { OptOut, Policy } from '../../rules/schema/statements.ts'

type Way = Pick<OptOut, 'kind'>
type Rule = Pick<Policy, 'status' | 'default' | 'whose'>

/** What the button says that leads to a way: a signal to others is no use that one could turn off, and what starts off needs a look. */
export function actLabel(way: Way, policy: Rule | null): 'act.object' | 'act.off' | 'act.signal' | 'act.check' {
  if (isAnswered(way)) return 'act.object'
  if (policy && effectiveStatus(policy) === 'opt-in') return 'act.check'
  return policy?.whose === 'signal-only' ? 'act.signal' : 'act.off'
}

/** What the button says by which someone notes that they went it. */
export function doneLabel(way: Way, policy: Rule | null): 'act.sent' | 'act.off.done' | 'act.signal.done' | 'act.check.done' {
  if (isAnswered(way)) return 'act.sent'
  if (policy && effectiveStatus(policy) === 'opt-in') return 'act.check.done'
  return policy?.whose === 'signal-only' ? 'act.signal.done' : 'act.off.done'
}
