import { isAnswered } from '../../../rules/engine/can-act.ts'
import type { OptOut } from '../../../rules/schema/statements.ts'
import type { SentBy } from './record.ts'

/** How a record says an opt-out was used: a form is sent and answered, a switch is turned off. An unknown opt-out counts as a form. */
export function sentByWay(way: Pick<OptOut, 'kind'> | undefined): SentBy {
  return way && !isAnswered(way) ? 'switch' : 'form'
}
