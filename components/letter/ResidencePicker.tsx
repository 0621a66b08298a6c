import { useState } from 'preact/hooks'
import type { CountryOption } from '../../entrypoints/shared/rules/directory.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { Residence } from '../../rules/letters/facts.ts'
import { CountryPicker } from '../popup/CountryPicker.tsx'

interface Props {
  residence: Residence
  countries: readonly CountryOption[]
  onPick: (home: { country: string; land: string | null }) => void
  i18n: I18n
}

/** The country that the letters are for; a guess is marked as one. */
export function ResidencePicker({ residence, countries, onPick, i18n }: Props) {
  const [open, setOpen] = useState(false)
  const { country, land, guessed } = residence
  const lands = countries.find(({ id }) => id === country)?.lands ?? []
  const name = country && [i18n.country(country), lands.find(({ id }) => id === land)?.name].filter(Boolean).join(' · ')
  const pick = (home: { country: string; land: string | null }): void => {
    setOpen(false)
    onPick(home)
  }
  if (open || !country)
    return (
      <CountryPicker
        countries={countries}
        home={residence}
        onPick={pick}
        onCancel={country ? () => setOpen(false) : undefined}
        i18n={i18n}
      />
    )
  return (
    <div class="whereabouts">
      <p>{i18n.t(guessed ? 'letter.where.guess' : 'letter.where', { country: name ?? '' })}</p>
      {guessed && (
        <button type="button" class="button plain" onClick={() => onPick({ country, land })}>
          {i18n.t('first.yes')}
        </button>
      )}
      <button type="button" class="button plain" onClick={() => setOpen(true)}>
        {i18n.t('country.change')}
      </button>
    </div>
  )
}
