import { useState } from 'preact/hooks'
import { NoAccount } from '../../components/popup/NoAccount.tsx'
import { NothingHere } from '../../components/popup/NothingHere.tsx'
import type { Finding } from '../../rules/engine/find.ts'
import { withoutAccount } from '../../rules/letters/without-account.ts'
import { startPage, type Directory, type CountryOption } from '../shared/rules/directory.ts'
import type { I18n } from '../shared/i18n/translator.ts'
import type { StoredResidence } from '../shared/storage/storage.ts'
import { coveredBy } from './finding/covered-by.ts'
import { Found } from './finding/Found.tsx'
import type { UserData } from './finding/use-user-data.ts'
import { useAccess } from './use-access.ts'
import { useOverview } from './use-overview.ts'

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

/** For a tab that shows none of the services: all of them, and on demand what holds on one. */
export function Overview({ directory, home, own, i18n, ...shared }: Props) {
  const onAllow = useAccess()
  const findings = useOverview(true, home)
  const [shown, setShown] = useState<string | null>(null)
  const finding = findings.find(({ service }) => service.id === shown)
  if (finding && own) {
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
          i18n={i18n}
          {...shared}
        />
      </main>
    )
  }
  const services = directory?.services.map((service) => coveredBy(service, findings, i18n)) ?? []
  return (
    <main>
      <NothingHere services={services} onShow={setShown} onAllow={onAllow} i18n={i18n}>
        {onePerOperator(findings).map((one) => (
          <NoAccount key={one.service.operator} operator={one.service.operator} {...one} i18n={i18n} today={shared.today} />
        ))}
      </NothingHere>
    </main>
  )
}

/** What is open to people without an account is a matter of the company, whichever of its services it is asked for. */
function onePerOperator(findings: readonly Finding[]): Finding[] {
  const offering = findings.filter(({ routes, regime }) => withoutAccount(routes, regime).length > 0)
  return offering.filter(({ service: { operator } }, at) => offering.findIndex((one) => one.service.operator === operator) === at)
}
