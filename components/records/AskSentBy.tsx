import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { Ask } from '../form/Ask.tsx'

export type SentBy = 'form' | 'post'

interface Props {
  by: SentBy
  onBy: (by: SentBy) => void
  speech: Speech
}

export function AskSentBy({ by, onBy, speech }: Props) {
  return (
    <Ask label={speech.word('record.by')}>
      {(given) => (
        <select {...given} value={by} onChange={(event) => onBy(event.currentTarget.value === 'post' ? 'post' : 'form')}>
          <option value="form">{speech.word('record.by.form')}</option>
          <option value="post">{speech.word('record.by.post')}</option>
        </select>
      )}
    </Ask>
  )
}
