import type { StepType } from '../../entrypoints/shared/records/transitions.ts'
import type { DateField } from '../../entrypoints/shared/records/record.ts'

/** The date that a step sets; none for the step that only says that nothing is known. */
export const FIELD_OF_STEP: Record<StepType, DateField | null> = {
  send: 'sent',
  acknowledge: 'acknowledged',
  ask: 'asked',
  reply: 'replied',
  extend: 'extended',
  confirm: 'confirmed',
  refuse: 'refused',
  'give-up': 'noAnswer',
  forget: null,
  withdraw: 'withdrawn',
}
