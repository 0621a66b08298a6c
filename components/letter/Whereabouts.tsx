import { useState } from 'preact/hooks'
import type { Dwelling } from '../../entrypoints/shared/rules/directory.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import type { Dweller } from '../../rules/letters/facts.ts'
import { CountryPicker } from '../popup/CountryPicker.tsx'

interface Props {
  dweller: Dweller
  dwellings: readonly Dwelling[]
  onPick: (home: { country: string; land: string | null }) => void
  speech: Speech
}

/** The country that the letters are for; a guess is said to be one. */
export function Whereabouts({ dweller, dwellings, onPick, speech }: Props) {
  const [open, setOpen] = useState(false)
  const { country, land, guessed } = dweller
  const lands = dwellings.find(({ id }) => id === country)?.lands ?? []
  const name = country && [speech.country(country), lands.find(({ id }) => id === land)?.name].filter(Boolean).join(' · ')
  const pick = (home: { country: string; land: string | null }): void => {
    setOpen(false)
    onPick(home)
  }
  if (open || !country)
    return (
      <CountryPicker
        dwellings={dwellings}
        home={dweller}
        onPick={pick}
        onCancel={country ? () => setOpen(false) : undefined}
        speech={speech}
      />
    )
  return (
    <div class="whereabouts">
      <p>{speech.word(guessed ? 'letter.where.guess' : 'letter.where', { country: name ?? '' })}</p>
      {guessed && (
        <button type="button" class="button plain" onClick={() => onPick({ country, land })}>
          {speech.word('first.yes')}
        </button>
      )}
      <button type="button" class="button plain" onClick={() => setOpen(true)}>
        {speech.word('country.change')}
      </button>
    </div>
  )
}
