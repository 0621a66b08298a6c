import { useState } from 'preact/hooks'
import { type Transition, type TransitionType, FIELD_OF_TRANSITION } from '../../entrypoints/shared/records/transitions.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { DateField } from '../form/DateField.tsx'
import type { SentBy } from '../../entrypoints/shared/records/record.ts'
import { AskSentBy } from './ask/AskSentBy.tsx'
import { RecordForm } from './RecordForm.tsx'
import { useSaving, type Save } from './use-saving.ts'

export interface StepInput {
  step: Transition
  day: string
}

interface Props {
  type: TransitionType
  /** How it was last sent. */
  by: SentBy
  today: string
  onSave: Save<StepInput>
  onClose: () => void
  i18n: I18n
}

/** Asks when the step was taken. The input is kept until it is stored or cancelled. */
export function StepForm({ type, by: last, today, onSave, onClose, i18n }: Props) {
  const [day, setDay] = useState(today)
  const [by, setBy] = useState(last)
  const saving = useSaving(onSave, onClose, i18n)
  const field = FIELD_OF_TRANSITION[type]
  const step: Transition = type === 'send' ? { type, by } : { type }
  return (
    <RecordForm onSubmit={() => void saving.submit({ step, day })} onClose={onClose} errors={saving.rest(field ? [field] : [])} i18n={i18n}>
      {field && <DateField label={i18n.t('record.step.day')} error={saving.of(field)} value={day} onInput={setDay} max={today} />}
      {type === 'send' && last !== 'switch' && <AskSentBy by={by} onBy={setBy} i18n={i18n} />}
    </RecordForm>
  )
}
