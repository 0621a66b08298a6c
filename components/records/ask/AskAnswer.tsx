import type { I18n } from '../../../entrypoints/shared/i18n/translator.ts'
import type { NewRecord } from '../../../entrypoints/shared/records/new-record.ts'
import { Ask } from '../../form/Ask.tsx'

export type Answer = NewRecord['answer']
const ANSWERS: readonly Answer[] = ['confirmed', 'none', 'refused', 'unknown']

interface Props {
  /** Null until one is chosen: none is the likely one. */
  answer: Answer | null
  onAnswer: (answer: Answer | null) => void
  question: string
  error: string
  i18n: I18n
}

export function AskAnswer({ answer, onAnswer, question, error, i18n }: Props) {
  return (
    <Ask label={question} error={error}>
      {(given) => (
        <select
          {...given}
          value={answer ?? ''}
          onChange={({ currentTarget: { value } }) => onAnswer(ANSWERS.find((one) => one === value) ?? null)}
        >
          <option value="">{i18n.t('form.service.choose')}</option>
          {ANSWERS.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`past.${one}`)}
            </option>
          ))}
        </select>
      )}
    </Ask>
  )
}
