import { useState } from 'preact/hooks'
import type { Dwelling } from '../../entrypoints/shared/rules/directory.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { CountryPicker, type Dweller } from './CountryPicker.tsx'
import './first-run.css'

interface Props {
  /** What was guessed; without a country the person is simply asked. */
  guess: Dweller
  dwellings: readonly Dwelling[] | null
  onPick: (home: { country: string; land: string | null }) => void
  speech: Speech
}

/** The one question of the first run, above what holds if the guess is right. */
export function FirstRun({ guess, dwellings, onPick, speech }: Props) {
  const [choosing, setChoosing] = useState(false)
  const { country } = guess
  return (
    <section class="first-run">
      {choosing || country === null ? (
        <CountryPicker key={country} title={country === null} dwellings={dwellings} home={guess} onPick={onPick} speech={speech} />
      ) : (
        <>
          <p class="question">{speech.word('first.question', { country: speech.country(country) })}</p>
          <div class="choices">
            <button type="button" class="button plain" onClick={() => onPick({ country, land: null })}>
              {speech.word('first.yes')}
            </button>
            <button type="button" class="button plain" onClick={() => setChoosing(true)}>
              {speech.word('first.no')}
            </button>
          </div>
        </>
      )}
      <p class="meta">{country === null ? speech.word('first.badge') : `${speech.word('first.guess')} ${speech.word('first.badge')}`}</p>
    </section>
  )
}
