import { FirstRun } from '../../../components/popup/FirstRun.tsx'
import { NoAccount } from '../../../components/popup/NoAccount.tsx'
import { Quiet } from '../../../components/popup/Quiet.tsx'
import { Guarded } from '../../../components/ui/Guarded.tsx'
import type { Finding } from '../../../rules/engine/find.ts'
import type { Directory, CountryOption } from '../../shared/rules/directory.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import type { StoredResidence } from '../../shared/storage/storage.ts'
import { asksOfPerson, withoutQuiet } from './without-quiet.ts'
import { FindingScreen } from './FindingScreen.tsx'
import type { SessionValues } from './use-finding.ts'
import type { Watch } from './use-watch.ts'
import type { UserData } from './user-data.ts'

interface Props {
  finding: Finding
  /** First run: the country is a guess, and the person is asked. */
  asking: boolean
  /** The address of the tab; null if it is not visible. */
  address: string | null
  /** Picked from the list: the person is on another page. */
  isPicked?: boolean
  watch?: Watch
  isPrivate?: boolean
  own: UserData
  session?: SessionValues | undefined
  directory: Directory | null
  countries: CountryOption[] | null
  onHome: (home: StoredResidence) => void
  i18n: I18n
  today: string
}

/** A finding, on the first run with the question above it. Without a country nothing is shown below: any law would be a guess. */
export function Found({ finding, asking, countries, onHome, ...shared }: Props) {
  const { i18n } = shared
  const { country, land } = finding.person
  const screen = country !== null && <FindingScreen finding={withoutQuiet(finding)} isFirst={asking} {...shared} />
  return (
    <>
      {asking && (
        <Guarded name={i18n.t('country.choose')} i18n={i18n}>
          <FirstRun guess={{ country, land }} countries={countries} onPick={onHome} i18n={i18n} />
        </Guarded>
      )}
      {asksOfPerson(finding) && screen ? (
        <Quiet
          service={finding.service.name}
          beside={<NoAccount operator={finding.service.operator} {...finding} i18n={i18n} today={shared.today} />}
          i18n={i18n}
        >
          {screen}
        </Quiet>
      ) : (
        screen
      )}
    </>
  )
}
