import { useMemo, useState } from 'preact/hooks'
import { CountryPicker } from '../../components/CountryPicker.tsx'
import { Section } from '../../components/options/Section.tsx'
import { Status } from '../../components/options/Status.tsx'
import { dwellingsOf, type Atlas } from '../shared/atlas.ts'
import type { Speech } from '../shared/locale.ts'
import { home as homeItem, write } from '../shared/storage.ts'
import { failureOf } from './failure-of.ts'
import { useStored } from './use-stored.ts'

interface Props {
  atlas: Atlas | null
  speech: Speech
}

export function HomeSection({ atlas, speech }: Props) {
  const home = useStored(homeItem)
  const [said, setSaid] = useState('')
  const dwellings = useMemo(() => atlas && dwellingsOf(atlas, speech), [atlas, speech])
  if (home === undefined) return <Section id="home" title={speech.word('options.home')} />
  const save = async (picked: { country: string; land: string | null }): Promise<void> => {
    setSaid('')
    setSaid(speech.word((await write(homeItem, picked).then(() => null, failureOf)) ?? 'options.saved'))
  }
  return (
    <Section id="home" title={speech.word('options.home')}>
      {home === null && <p>{speech.word('options.home.guess')}</p>}
      <CountryPicker
        key={`${home?.country} ${home?.land} ${dwellings !== null}`}
        dwellings={dwellings}
        home={home ?? { country: null, land: null }}
        onPick={(picked) => void save(picked)}
        speech={speech}
      />
      <Status said={said} />
    </Section>
  )
}
