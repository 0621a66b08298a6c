import type { TransitionType } from '../../../entrypoints/shared/records/transitions.ts'
import type { MessageKey } from '../../../entrypoints/shared/i18n/translator.ts'
import type { RecordView } from '../../../entrypoints/shared/records/record-view.ts'

/** While an answer is pending none is more likely than another. */
const ANSWERS: readonly TransitionType[] = ['confirm', 'ask', 'refuse', 'acknowledge']

const LIKELY: Partial<Record<RecordView['state'], readonly TransitionType[]>> = {
  opened: ['send'],
  sent: ANSWERS,
  extended: ANSWERS,
  asked: ['reply'],
  unsure: ANSWERS,
  'no-answer': ANSWERS,
  off: ['send'],
}

/** What may have happened since: the likely steps, and the rest. */
export function nextSteps({ state, steps }: Pick<RecordView, 'state' | 'steps'>): { likely: TransitionType[]; other: TransitionType[] } {
  const likely = (LIKELY[state] ?? []).filter((type) => steps.includes(type))
  return { likely, other: steps.filter((type) => !likely.includes(type)) }
}

export function stepName(type: TransitionType, { state, record }: Pick<RecordView, 'state' | 'record'>): MessageKey {
  if (state === 'off') return type === 'send' ? 'record.step.still-off' : 'record.step.on-again'
  if (type === 'send' && record.sentBy === 'switch') return 'record.step.off'
  return type === 'send' && state !== 'opened' ? 'record.step.send-again' : `record.step.${type}`
}
