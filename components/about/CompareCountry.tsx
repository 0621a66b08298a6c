import { useId } from 'preact/hooks'
import type { CountryOption } from '../../entrypoints/shared/rules/directory.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'

interface Props {
  countries: readonly CountryOption[]
  /** The page's country; null if unknown. */
  country: string | null
  home: string | null
  onPick: (country: string) => void
  i18n: I18n
}

/** Shows the page for another country. Does not change where the person lives, and says so. */
export function CompareCountry({ countries, country, home, onPick, i18n }: Props) {
  const id = useId()
  return (
    <div class="compare">
      <label for={id}>{i18n.t('report.country')}</label>
      <select id={id} value={country ?? ''} onChange={(event) => onPick(event.currentTarget.value)}>
        {country === null && <option value="">{i18n.t('country.pick')}</option>}
        {countries.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      {home && country !== home && (
        <p class="detail">
          {i18n.t('report.compare', { country: i18n.country(home) })}{' '}
          <button type="button" class="link" onClick={() => onPick(home)}>
            {i18n.t('report.compare.back', { country: i18n.country(home) })}
          </button>
        </p>
      )}
    </div>
  )
}
