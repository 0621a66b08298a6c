import type { I18n } from '../../../entrypoints/shared/i18n/translator.ts'
import type { ObjectionRecord } from '../../../entrypoints/shared/records/record.ts'
import { SelectField } from '../../form/SelectField.tsx'

type Covers = ObjectionRecord['covers']
const CHOICES = ['linked', 'account'] as const

interface Props {
  covers: Covers
  /** The operator's name for the place that shows which accounts are linked. */
  place: string
  onCovers: (covers: Covers) => void
  i18n: I18n
}

/** Asks whether linked accounts are covered too. */
export function AskCovers({ covers, place, onCovers, i18n }: Props) {
  return (
    <SelectField
      label={i18n.t('record.covers.ask')}
      why={i18n.t('record.covers.why', { place })}
      none={i18n.t('record.covers.unsaid')}
      options={CHOICES.map((id) => ({ id, label: i18n.t(`record.covers.${id}`) }))}
      value={covers}
      onPick={onCovers}
    />
  )
}
