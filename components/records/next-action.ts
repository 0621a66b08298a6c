import { isAnswered } from '../../rules/engine/can-act.ts'
import type { Finding } from '../../rules/engine/find.ts'
import { hasLetters } from '../../rules/letters/family.ts'
import type { OptOut } from '../../rules/schema/statements.ts'
import { nextTask, type Task } from '../../entrypoints/shared/records/next-task.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import { orderByTried, type Tried } from '../../entrypoints/shared/records/tried.ts'
import { choosePrimaryAction, type ActionChoice, type Reachable } from '../finding/primary-action.ts'
import { againBy } from './again-by.ts'

/** The next step for a record. */
export type FollowUp =
  | { kind: Exclude<Task, 'chase' | 'complain'> }
  /** With a letter, or if the law has no letters by objecting again, on the page `again` if one is known. */
  | { kind: 'chase' | 'complain'; by: 'letter' | 'page'; again: Reachable<OptOut> | null }

/** What can be recorded beside the button because it was done earlier: an objection that was sent, or a switch that is off. */
export type DoneBefore = { kind: 'sent' } | { kind: 'off'; optOut: OptOut }

/** The next action for a person: on the page, for its most urgent record, and what can still be recorded. */
export interface NextAction {
  button: ActionChoice
  follow: FollowUp
  before: DoneBefore | null
}

interface Person {
  /** The record that the page is about; null if there is none. */
  view: RecordView | null
  /** The address of the tab; null if it is unknown, or if the person does not act there. */
  address: string | null
  tried: readonly Tried[]
  today: string
}

/** A person of whom nothing is known beyond the finding. */
const ANYBODY: Person = { view: null, address: null, tried: [], today: '' }

/** The only place that decides what a person is offered next. Screens only render it. */
export function nextAction(finding: Finding, { view, address, tried, today }: Person = ANYBODY): NextAction {
  const button = choosePrimaryAction({ ...finding, optOuts: orderByTried(finding.optOuts, tried) }, address)
  return { button, follow: view ? followUp(finding, view, button, today) : { kind: 'none' }, before: view ? null : doneBefore(button) }
}

function followUp(finding: Finding, view: RecordView, button: ActionChoice, today: string): FollowUp {
  const kind = nextTask(view, today)
  // On the form itself the button already asks whether it was sent.
  if (kind === 'send' && button.kind === 'sent') return { kind: 'none' }
  if (kind !== 'chase' && kind !== 'complain') return { kind }
  const offered = button.kind === 'none' ? button.again : null
  return hasLetters(finding.regime)
    ? { kind, by: 'letter', again: kind === 'complain' ? offered : null }
    : { kind, by: 'page', again: againBy(view, finding, offered) }
}

function doneBefore(button: ActionChoice): DoneBefore | null {
  if (button.kind !== 'object' && button.kind !== 'steps') return null
  return isAnswered(button.optOut) ? { kind: 'sent' } : { kind: 'off', optOut: button.optOut }
}
