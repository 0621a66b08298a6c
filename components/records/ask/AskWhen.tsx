import type { I18n } from '../../../entrypoints/shared/i18n/translator.ts'
import { DateField } from '../../form/DateField.tsx'
import { SelectField } from '../../form/SelectField.tsx'
import { EMPTY_WHEN, KINDS, type When } from './when.ts'

interface Props {
  when: When
  onWhen: (when: When) => void
  today: string
  error: string
  i18n: I18n
}

/** As many years back as people may remember. */
const YEARS = 8

/** A date as precisely as the person knows it. Nothing is prefilled. */
export function AskWhen({ when, onWhen, today, error, i18n }: Props) {
  const { t, date } = i18n
  const year = Number(today.slice(0, 4))
  const years = Array.from({ length: YEARS }, (_, back) => String(year - back))
  const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))
  const none = t('form.service.choose')
  return (
    <>
      <SelectField
        label={t('when.ask')}
        options={KINDS.map((id) => ({ id, label: t(`when.${id}`) }))}
        value={when.kind}
        onPick={(kind) => kind && onWhen({ ...EMPTY_WHEN, kind })}
      />
      {when.kind === 'day' && (
        <DateField label={t('when.which.day')} error={error} value={when.day} onInput={(day) => onWhen({ ...when, day })} max={today} />
      )}
      {when.kind === 'month' && (
        <SelectField
          label={t('when.which.month')}
          error={error}
          none={none}
          options={months.map((id) => ({ id, label: date(`2024-${id}`).replace(/\s*2024\s*/, '') }))}
          value={when.month}
          onPick={(month) => onWhen({ ...when, month: month ?? '' })}
        />
      )}
      {(when.kind === 'month' || when.kind === 'year') && (
        <SelectField
          label={t('when.which.year')}
          error={error}
          none={none}
          options={years.map((id) => ({ id, label: id }))}
          value={when.year}
          onPick={(picked) => onWhen({ ...when, year: picked ?? '' })}
        />
      )}
    </>
  )
}
