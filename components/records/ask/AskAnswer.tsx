import type { I18n } from '../../../entrypoints/shared/i18n/translator.ts'
import type { NewRecord } from '../../../entrypoints/shared/records/new-record.ts'
import { SelectField } from '../../form/SelectField.tsx'

export type Answer = NewRecord['answer']
const ANSWERS: readonly Answer[] = ['confirmed', 'none', 'refused', 'unknown']

interface Props {
  /** Null until one is chosen: no answer is preselected. */
  answer: Answer | null
  onAnswer: (answer: Answer | null) => void
  question: string
  error: string
  i18n: I18n
}

export function AskAnswer({ answer, onAnswer, question, error, i18n }: Props) {
  return (
    <SelectField
      label={question}
      error={error}
      none={i18n.t('form.service.choose')}
      options={ANSWERS.map((id) => ({ id, label: i18n.t(`past.${id}`) }))}
      value={answer}
      onPick={onAnswer}
    />
  )
}
