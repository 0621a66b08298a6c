import { useMemo, useState } from 'preact/hooks'
import { CountryPicker } from '../../../components/popup/CountryPicker.tsx'
import { Failure } from '../../../components/options/Failure.tsx'
import { Section } from '../../../components/options/Section.tsx'
import { Status } from '../../../components/options/Status.tsx'
import { countryOptions, type Directory } from '../../shared/rules/directory.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { storedResidence as homeItem, write } from '../../shared/storage/storage.ts'
import { useWrite } from '../../../components/ui/use-write.ts'
import { useStored } from '../../shared/hooks/use-stored.ts'

interface Props {
  directory: Directory | null
  i18n: I18n
}

export function HomeSection({ directory, i18n }: Props) {
  const home = useStored(homeItem)
  const [saved, setSaved] = useState(false)
  const [tries, setTries] = useState(0)
  const { problem, write: keep } = useWrite(i18n)
  const countries = useMemo(() => directory && countryOptions(directory, i18n), [directory, i18n])
  if (home === undefined) return <Section id="home" title={i18n.t('options.home')} />
  const save = async (picked: { country: string; land: string | null }): Promise<void> => {
    setSaved(false)
    setSaved(await keep(() => write(homeItem, picked)))
    // Starts over with what is stored.
    setTries(tries + 1)
  }
  return (
    <Section id="home" title={i18n.t('options.home')}>
      {home === null && <p>{i18n.t('options.home.guess')}</p>}
      <CountryPicker
        key={`${home?.country} ${home?.land} ${countries !== null} ${tries}`}
        countries={countries}
        home={home ?? { country: null, land: null }}
        onPick={(picked) => void save(picked)}
        i18n={i18n}
      />
      <Status said={saved ? i18n.t('options.saved') : ''} />
      <Failure problem={problem} />
    </Section>
  )
}
