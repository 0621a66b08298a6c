import type { I18n } from '../../../entrypoints/shared/i18n/translator.ts'
import { Ask } from '../../form/Ask.tsx'
import { AskDay } from '../../form/AskDay.tsx'
import { EMPTY_WHEN, KINDS, type When } from './when.ts'

interface Props {
  when: When
  onWhen: (when: When) => void
  today: string
  error: string
  i18n: I18n
}

/** As many years back as anybody may remember. */
const YEARS = 8

/** When something was, as exactly as the person knows it. Nothing is filled in for them. */
export function AskWhen({ when, onWhen, today, error, i18n }: Props) {
  const { t, date } = i18n
  const year = Number(today.slice(0, 4))
  const years = Array.from({ length: YEARS }, (_, back) => String(year - back))
  const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))
  const choice = (label: string, value: string, options: readonly [value: string, label: string][], onPick: (value: string) => void) => (
    <Ask label={label} error={error}>
      {(given) => (
        <select {...given} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
          <option value="">{t('form.service.choose')}</option>
          {options.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Ask>
  )
  const pickYear = choice(
    t('when.which.year'),
    when.year,
    years.map((one) => [one, one]),
    (picked) => onWhen({ ...when, year: picked }),
  )
  return (
    <>
      <Ask label={t('when.ask')}>
        {(given) => (
          <select
            {...given}
            value={when.kind}
            onChange={({ currentTarget: { value } }) => onWhen({ ...EMPTY_WHEN, kind: KINDS.find((kind) => kind === value) ?? 'day' })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`when.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Ask>
      {when.kind === 'day' && (
        <AskDay label={t('when.which.day')} error={error} day={when.day} onDay={(day) => onWhen({ ...when, day })} max={today} />
      )}
      {when.kind === 'month' &&
        choice(
          t('when.which.month'),
          when.month,
          months.map((month) => [month, date(`2024-${month}`).replace(/\s*2024\s*/, '')]),
          (month) => onWhen({ ...when, month }),
        )}
      {(when.kind === 'month' || when.kind === 'year') && pickYear}
    </>
  )
}
