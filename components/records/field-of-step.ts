import type { StepType } from '../../entrypoints/shared/advance.ts'
import type { DateField } from '../../entrypoints/shared/records.ts'

/** The date that a step sets. */
export const FIELD_OF_STEP: Record<StepType, DateField> = {
  send: 'sent',
  extend: 'extended',
  confirm: 'confirmed',
  refuse: 'refused',
  'give-up': 'noAnswer',
  withdraw: 'withdrawn',
}
