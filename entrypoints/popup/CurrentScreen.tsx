import { FirstRun } from '../../components/FirstRun.tsx'
import { Failed } from '../../components/Failed.tsx'
import { NothingHere } from '../../components/NothingHere.tsx'
import { homeOf, type Dwelling } from '../shared/atlas.ts'
import type { Speech } from '../shared/locale.ts'
import type { Home } from '../shared/storage.ts'
import { FindingScreen } from './FindingScreen.tsx'
import { officialAddresses } from './official-addresses.ts'
import { useAccess } from './use-access.ts'
import type { Popup } from './use-popup.ts'

interface Props extends Popup {
  speech: Speech
  dwellings: Dwelling[] | null
  onHome: (home: Home) => void
  today: string
}

/** The screen that the one word names. */
export function CurrentScreen({ screen, finding, speech, atlas, dwellings, onHome, retry, today }: Props) {
  const onAllow = useAccess()
  switch (screen) {
    case 'loading':
      return (
        <main class="waiting" aria-busy="true">
          {speech.word('loading')}
        </main>
      )
    case 'failed':
      return (
        <main>
          <Failed addresses={officialAddresses(speech)} onRetry={retry} speech={speech} />
        </main>
      )
    case 'nothing-here': {
      const services = atlas?.services.map((service) => ({ ...service, url: homeOf(service) })) ?? null
      return (
        <main>
          <NothingHere services={services} onAllow={onAllow} speech={speech} />
        </main>
      )
    }
    case 'first-run':
    case 'finding':
      return finding && <Found finding={finding} asking={screen === 'first-run'} {...{ dwellings, onHome, speech, today }} />
  }
}

interface FoundProps extends Pick<Props, 'dwellings' | 'onHome' | 'speech' | 'today'> {
  finding: NonNullable<Props['finding']>
  /** First run: the country is a guess, and the person is asked. */
  asking: boolean
}

/** Without a country nothing is shown below the question: any law would be a guess. */
function Found({ finding, asking, dwellings, onHome, speech, today }: FoundProps) {
  const { country, land } = finding.person
  const lands = dwellings?.find(({ id }) => id === country)?.lands ?? []
  return (
    <main>
      {asking && <FirstRun guess={{ country, land }} dwellings={dwellings} onPick={onHome} speech={speech} />}
      {country !== null && (
        <FindingScreen
          finding={finding}
          lands={lands}
          onLand={(picked) => onHome({ country, land: picked })}
          speech={speech}
          today={today}
        />
      )}
    </main>
  )
}
