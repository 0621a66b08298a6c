import type { I18n } from '../../../entrypoints/shared/i18n/translator.ts'
import type { ObjectionRecord } from '../../../entrypoints/shared/records/record.ts'
import { Ask } from '../../form/Ask.tsx'

type Covers = ObjectionRecord['covers']
const CHOICES = ['linked', 'account'] as const

interface Props {
  covers: Covers
  onCovers: (covers: Covers) => void
  i18n: I18n
}

/** Whether linked accounts are covered too, as far as the person has said. */
export function AskCovers({ covers, onCovers, i18n }: Props) {
  return (
    <Ask label={i18n.t('record.covers.ask')} why={i18n.fact('nuance-repeat-per-account')}>
      {(given) => (
        <select
          {...given}
          value={covers ?? ''}
          onChange={({ currentTarget: { value } }) => onCovers(CHOICES.find((one) => one === value) ?? null)}
        >
          <option value="">{i18n.t('record.covers.unsaid')}</option>
          {CHOICES.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`record.covers.${one}`)}
            </option>
          ))}
        </select>
      )}
    </Ask>
  )
}
