import { useId, useState } from 'preact/hooks'
import type { CountryOption } from '../../entrypoints/shared/rules/directory.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { LandSelect } from './LandSelect.tsx'
import '../ui/picker.css'

/** Where someone lives, if known. */
export interface Residence {
  country: string | null
  land: string | null
}

interface Props {
  /** Null while the list is loading. */
  countries: readonly CountryOption[] | null
  home: Residence
  onPick: (home: { country: string; land: string | null }) => void
  onCancel?: () => void
  /** Whether the question is the title of the screen. */
  title?: boolean
  i18n: I18n
}

/** Asks where the person lives. Nothing happens until "Save": moving through the list with the keyboard must not switch the law. */
export function CountryPicker({ countries, home, onPick, onCancel, title = false, i18n }: Props) {
  const [country, setCountry] = useState(home.country ?? '')
  const [land, setLand] = useState(home.land)
  const id = useId()
  const known = countries ?? (home.country ? [{ id: home.country, name: i18n.country(home.country), lands: [] }] : [])
  const lands = known.find((one) => one.id === country)?.lands ?? []
  const save = (event: Event): void => {
    event.preventDefault()
    if (country) onPick({ country, land: lands.some((one) => one.id === land) ? land : null })
  }
  const label = <label for={id}>{i18n.t('country.label')}</label>
  return (
    <form class="picker" onSubmit={save}>
      {title ? <h1>{label}</h1> : label}
      <select id={id} required value={country} onChange={(event) => setCountry(event.currentTarget.value)}>
        <option value="">{i18n.t('country.pick')}</option>
        {known.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <LandSelect lands={lands} land={land} onPick={setLand} i18n={i18n} />
      <p class="meta">{i18n.t('country.why')}</p>
      <div class="choices">
        <button type="submit" class="button">
          {i18n.t('country.save')}
        </button>
        {onCancel && (
          <button type="button" class="button plain" onClick={onCancel}>
            {i18n.t('country.cancel')}
          </button>
        )}
      </div>
    </form>
  )
}
