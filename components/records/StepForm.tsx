import { useState } from 'preact/hooks'
import { type Transition, type TransitionType, FIELD_OF_TRANSITION } from '../../entrypoints/shared/records/transitions.ts'

import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { AskDay } from '../form/AskDay.tsx'
import type { SentBy } from '../../entrypoints/shared/records/record.ts'
import { AskSentBy } from './ask/AskSentBy.tsx'
import { FieldErrors } from '../form/FieldErrors.tsx'
import { useSaving, type Save } from './use-saving.ts'

export interface StepInput {
  step: Transition
  day: string
}

interface Props {
  type: TransitionType
  /** How it was sent last. */
  by: SentBy
  today: string
  onSave: Save<StepInput>
  onClose: () => void
  i18n: I18n
}

/** When the step was taken. What was entered stays until it is stored or given up. */
export function StepForm({ type, by: last, today, onSave, onClose, i18n }: Props) {
  const [day, setDay] = useState(today)
  const [by, setBy] = useState(last)
  const saving = useSaving(onSave, onClose, i18n)
  const field = FIELD_OF_TRANSITION[type]
  const step: Transition = type === 'send' ? { type, by } : { type }
  return (
    <form
      class="step-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void saving.submit({ step, day })
      }}
    >
      <div class="fields">
        {field && <AskDay label={i18n.t('record.step.day')} error={saving.of(field)} day={day} onDay={setDay} max={today} />}
        {type === 'send' && last !== 'switch' && <AskSentBy by={by} onBy={setBy} i18n={i18n} />}
      </div>
      <FieldErrors sentences={saving.rest(field ? [field] : [])} />
      <div class="choices">
        <button type="submit" class="button">
          {i18n.t('record.save')}
        </button>
        <button type="button" class="button plain" onClick={onClose}>
          {i18n.t('record.cancel')}
        </button>
      </div>
    </form>
  )
}
