import type { I18n } from '../../../entrypoints/shared/i18n/translator.ts'
import type { SentBy } from '../../../entrypoints/shared/records/record.ts'
import { Ask } from '../../form/Ask.tsx'

const WAYS: readonly SentBy[] = ['form', 'post', 'switch']

interface Props {
  by: SentBy
  onBy: (by: SentBy) => void
  i18n: I18n
}

export function AskSentBy({ by, onBy, i18n }: Props) {
  return (
    <Ask label={i18n.t('record.by')}>
      {(given) => (
        <select {...given} value={by} onChange={(event) => onBy(WAYS.find((one) => one === event.currentTarget.value) ?? by)}>
          {WAYS.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`record.by.${one}`)}
            </option>
          ))}
        </select>
      )}
    </Ask>
  )
}
