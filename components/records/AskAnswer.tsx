import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import type { NewRecord } from '../../entrypoints/shared/records/new-record.ts'
import { Ask } from '../form/Ask.tsx'

export type Answer = NewRecord['answer']
const ANSWERS: readonly Answer[] = ['confirmed', 'none', 'refused', 'unknown']

interface Props {
  /** Null until one is chosen: none is the likely one. */
  answer: Answer | null
  onAnswer: (answer: Answer | null) => void
  question: string
  error: string
  speech: Speech
}

export function AskAnswer({ answer, onAnswer, question, error, speech }: Props) {
  return (
    <Ask label={question} error={error}>
      {(given) => (
        <select
          {...given}
          value={answer ?? ''}
          onChange={({ currentTarget: { value } }) => onAnswer(ANSWERS.find((one) => one === value) ?? null)}
        >
          <option value="">{speech.word('form.service.choose')}</option>
          {ANSWERS.map((one) => (
            <option key={one} value={one}>
              {speech.word(`past.${one}`)}
            </option>
          ))}
        </select>
      )}
    </Ask>
  )
}
