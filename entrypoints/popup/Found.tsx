import { FirstRun } from '../../components/FirstRun.tsx'
import type { Finding } from '../../rules/find.ts'
import type { Dwelling } from '../shared/atlas.ts'
import type { Speech } from '../shared/locale.ts'
import type { Home } from '../shared/storage.ts'
import { FindingScreen } from './FindingScreen.tsx'

interface Props {
  finding: Finding
  /** First run: the country is a guess, and the person is asked. */
  asking: boolean
  dwellings: Dwelling[] | null
  onHome: (home: Home) => void
  speech: Speech
  today: string
}

/** A finding, and above it the question of the first run. Without a country nothing is shown below: any law would be a guess. */
export function Found({ finding, asking, dwellings, onHome, speech, today }: Props) {
  const { country, land } = finding.person
  const lands = dwellings?.find(({ id }) => id === country)?.lands ?? []
  return (
    <>
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
    </>
  )
}
