import type { I18n } from '../../../entrypoints/shared/i18n/translator.ts'
import { Ask } from '../../form/Ask.tsx'

export type SentBy = 'form' | 'post'

interface Props {
  by: SentBy
  onBy: (by: SentBy) => void
  i18n: I18n
}

export function AskSentBy({ by, onBy, i18n }: Props) {
  return (
    <Ask label={i18n.t('record.by')}>
      {(given) => (
        <select {...given} value={by} onChange={(event) => onBy(event.currentTarget.value === 'post' ? 'post' : 'form')}>
          <option value="form">{i18n.t('record.by.form')}</option>
          <option value="post">{i18n.t('record.by.post')}</option>
        </select>
      )}
    </Ask>
  )
}
