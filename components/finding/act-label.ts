import { isAnswered } from '../../rules/engine/can-act.ts'
import type { OptOut, Policy } from '../../rules/schema/statements.ts'

type Way = Pick<OptOut, 'kind'>

/** What the button says that leads to a way: a signal to others is no use that one could turn off. */
export function actLabel(way: Way, policy: Pick<Policy, 'whose'> | null): 'act.object' | 'act.off' | 'act.signal' {
  if (isAnswered(way)) return 'act.object'
  return policy?.whose === 'signal-only' ? 'act.signal' : 'act.off'
}

/** What the button says by which someone notes that they went it. */
export function doneLabel(way: Way, policy: Pick<Policy, 'whose'> | null): 'act.sent' | 'act.off.done' | 'act.signal.done' {
  if (isAnswered(way)) return 'act.sent'
  return policy?.whose === 'signal-only' ? 'act.signal.done' : 'act.off.done'
}
