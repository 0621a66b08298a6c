import { useState } from 'preact/hooks'
import { type Step, type StepType, FIELD_OF_STEP } from '../../entrypoints/shared/records/transitions.ts'

import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { AskDay } from '../form/AskDay.tsx'
import { AskSentBy, type SentBy } from './AskSentBy.tsx'
import { Problems } from '../form/FieldErrors.tsx'
import { useSaving, type Save } from './use-saving.ts'

export interface Taken {
  step: Step
  day: string
}

interface Props {
  type: StepType
  /** How it was sent last. */
  by: SentBy
  today: string
  onSave: Save<Taken>
  onClose: () => void
  speech: Speech
}

/** When the step was taken. What was entered stays until it is stored or given up. */
export function StepForm({ type, by: last, today, onSave, onClose, speech }: Props) {
  const [day, setDay] = useState(today)
  const [by, setBy] = useState(last)
  const saving = useSaving(onSave, onClose, speech)
  const field = FIELD_OF_STEP[type]
  const step: Step = type === 'send' ? { type, by } : { type }
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
        {field && <AskDay label={speech.word('record.step.day')} error={saving.of(field)} day={day} onDay={setDay} max={today} />}
        {type === 'send' && <AskSentBy by={by} onBy={setBy} speech={speech} />}
      </div>
      <Problems sentences={saving.rest(field ? [field] : [])} />
      <div class="choices">
        <button type="submit" class="button">
          {speech.word('record.save')}
        </button>
        <button type="button" class="button plain" onClick={onClose}>
          {speech.word('record.cancel')}
        </button>
      </div>
    </form>
  )
}
