import { useState } from 'preact/hooks'
import { CountryPicker } from '../../components/popup/CountryPicker.tsx'
import { FieldErrors } from '../../components/form/FieldErrors.tsx'
import { useWrite } from '../../components/ui/use-write.ts'
import type { I18n } from '../shared/i18n/translator.ts'
import { countryOptions, type Directory } from '../shared/rules/directory.ts'
import type { Overview } from '../shared/rules/overview.ts'
import { storedResidence, write } from '../shared/storage/storage.ts'

interface Props {
  person: Overview['person']
  directory: Directory
  i18n: I18n
}

/** The country that the list is for, and whether that is a guess; it can be changed here. */
export function Place({ person, directory, i18n }: Props) {
  const [choosing, setChoosing] = useState(false)
  const { problem, write: keep } = useWrite(i18n)
  const { country, guessed } = person
  const said =
    country === null
      ? i18n.t('checkup.place.none')
      : i18n.t(guessed ? 'checkup.place.guessed' : 'checkup.place', { country: i18n.country(country) })
  return (
    <>
      <p class="place">
        <span>{said}</span>
        <button type="button" class="link screen-only" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          {i18n.t(country === null ? 'country.choose' : 'country.change')}
        </button>
      </p>
      {choosing && (
        <CountryPicker
          countries={countryOptions(directory, i18n)}
          home={person}
          onPick={(home) => void keep(() => write(storedResidence, home)).then((stored) => stored && setChoosing(false))}
          onCancel={() => setChoosing(false)}
          i18n={i18n}
        />
      )}
      <FieldErrors sentences={problem ? [problem] : []} />
    </>
  )
}
