import { useState } from 'preact/hooks'
import { NoAccount } from '../../components/popup/NoAccount.tsx'
import { NothingHere } from '../../components/popup/NothingHere.tsx'
import { servicesByName, startPage, type Directory, type CountryOption } from '../shared/rules/directory.ts'
import type { I18n } from '../shared/i18n/translator.ts'
import type { StoredResidence } from '../shared/storage/storage.ts'
import { coveredBy } from './finding/covered-by.ts'
import { Found } from './finding/Found.tsx'
import type { UserData } from './finding/user-data.ts'
import { useAccess } from './use-access.ts'
import { useFacts } from '../shared/hooks/use-facts.ts'
import { useOverview } from '../shared/hooks/use-overview.ts'
import { useServiceFinding } from './use-service-finding.ts'

interface Props {
  directory: Directory | null
  countries: CountryOption[] | null
  home: StoredResidence | null
  own: UserData | null
  isPrivate?: boolean
  onHome: (home: StoredResidence) => void
  i18n: I18n
  today: string
}

const NOTHING = { lines: [], open: [] }

/** For a tab that shows none of the services: all of them, and on demand what holds on one. */
export function Overview({ directory, home, own, i18n, ...shared }: Props) {
  const onAllow = useAccess()
  const { lines, open } = useOverview(home, i18n.language) ?? NOTHING
  const [shown, setShown] = useState<string | null>(null)
  const finding = useServiceFinding(shown, home)
  const { i18n: full } = useFacts(i18n, finding ? [finding.service.operatorId] : open.map(({ id }) => id))
  if (finding && own && full) {
    const service = directory?.services.find(({ id }) => id === shown)
    return (
      <main>
        <p class="crumbs">
          <button type="button" onClick={() => setShown(null)}>
            {i18n.t('nothing.back')}
          </button>
          <b>{finding.service.name}</b>
        </p>
        <Found
          finding={finding}
          asking={false}
          address={service ? startPage(service) : null}
          own={own}
          directory={directory}
          i18n={full}
          {...shared}
        />
      </main>
    )
  }
  const services = (directory ? servicesByName(directory, i18n) : []).map((service) => coveredBy(service, lines))
  return (
    <main>
      <NothingHere services={services} onShow={setShown} onAllow={onAllow} i18n={i18n}>
        {full && open.map((one) => <NoAccount key={one.id} {...one} i18n={full} today={shared.today} />)}
      </NothingHere>
    </main>
  )
}
