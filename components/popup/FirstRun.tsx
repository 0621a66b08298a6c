import { useState } from 'preact/hooks'
import type { CountryOption } from '../../entrypoints/shared/rules/directory.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { CountryPicker, type Residence } from './CountryPicker.tsx'
import './first-run.css'

interface Props {
  /** The guess; without a country the person is simply asked. */
  guess: Residence
  countries: readonly CountryOption[] | null
  onPick: (home: { country: string; land: string | null }) => void
  i18n: I18n
}

/** The one question of the first run, above the finding for the guess. */
export function FirstRun({ guess, countries, onPick, i18n }: Props) {
  const [choosing, setChoosing] = useState(false)
  const { country } = guess
  return (
    <section class="first-run">
      {choosing || country === null ? (
        <CountryPicker key={country} title={country === null} countries={countries} home={guess} onPick={onPick} i18n={i18n} />
      ) : (
        <>
          <p class="question">{i18n.t('first.question', { country: i18n.country(country) })}</p>
          <div class="choices">
            <button type="button" class="button plain" onClick={() => onPick({ country, land: null })}>
              {i18n.t('first.yes')}
            </button>
            <button type="button" class="button plain" onClick={() => setChoosing(true)}>
              {i18n.t('first.no')}
            </button>
          </div>
        </>
      )}
      {country !== null && <p class="meta">{i18n.t('first.guess')}</p>}
    </section>
  )
}
