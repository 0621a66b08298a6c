import { isAnswered } from '../../../rules/engine/can-act.ts'
import type { OptOut } from '../../../rules/schema/statements.ts'
import type { SentBy } from './record.ts'

/** What a record notes of a way of the rules: a form is sent and answered, a switch is turned off. Without a known way, it was a form. */
export function sentByWay(way: Pick<OptOut, 'kind'> | undefined): SentBy {
  return way && !isAnswered(way) ? 'switch' : 'form'
}
