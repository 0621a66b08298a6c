import type { I18n } from '../../../entrypoints/shared/i18n/translator.ts'
import type { SentBy } from '../../../entrypoints/shared/records/record.ts'
import { SelectField } from '../../form/SelectField.tsx'

const WAYS: readonly SentBy[] = ['form', 'post', 'switch']

interface Props {
  by: SentBy
  onBy: (by: SentBy) => void
  i18n: I18n
}

export function AskSentBy({ by, onBy, i18n }: Props) {
  return (
    <SelectField
      label={i18n.t('record.by')}
      options={WAYS.map((id) => ({ id, label: i18n.t(`record.by.${id}`) }))}
      value={by}
      onPick={(picked) => picked && onBy(picked)}
    />
  )
}
