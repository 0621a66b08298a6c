import { FoundList } from '../../components/checkup/FoundList.tsx'
import { SearchBox } from '../../components/checkup/SearchBox.tsx'
import { FieldErrors } from '../../components/form/FieldErrors.tsx'
import { NoAccount } from '../../components/popup/NoAccount.tsx'
import { NothingHere } from '../../components/popup/NothingHere.tsx'
import { useWrite } from '../../components/ui/use-write.ts'
import { startPage, type Directory, type CountryOption } from '../shared/rules/directory.ts'
import { sumOf } from '../shared/checkup/sum.ts'
import type { I18n } from '../shared/i18n/translator.ts'
import type { Overview as AllServices } from '../shared/rules/overview.ts'
import { usedServices, type StoredResidence } from '../shared/storage/storage.ts'
import { storeTick } from '../shared/storage/store-tick.ts'
import { grantedOrigins } from '../shared/watched/stop-watching.ts'
import { Found } from './finding/Found.tsx'
import type { UserData } from './finding/user-data.ts'
import { useAccess } from './use-access.ts'
import { withComposed } from '../shared/i18n/with-composed.ts'
import { useFacts } from '../shared/hooks/use-facts.ts'
import { useList } from '../shared/hooks/use-list.ts'
import { usePermissions } from '../shared/hooks/use-permissions.ts'
import { useSearch } from '../shared/hooks/use-search.ts'
import { useStored } from '../shared/hooks/use-stored.ts'
import { useServiceFinding } from './use-service-finding.ts'
import type { Watch } from './finding/use-watch.ts'

interface Props {
  directory: Directory | null
  /** Null until the worker has answered. */
  overview: AllServices | null
  countries: CountryOption[] | null
  home: StoredResidence | null
  own: UserData | null
  isPrivate?: boolean
  /** The service whose finding is shown; null for the list. */
  shown: string | null
  onShow: (service: string) => void
  watch?: Watch
  onHome: (home: StoredResidence) => void
  i18n: I18n
  today: string
}

const NONE: never[] = []

/** For a tab without a known service: "Who trains on me?", and on request the finding of one service. */
export function Overview({ directory, overview, home, own, shown, onShow, i18n, ...shared }: Props) {
  const onAllow = useAccess()
  const finding = useServiceFinding(shown, home)
  const open = overview?.open ?? NONE
  const { i18n: full } = useFacts(i18n, finding ? [finding.service.operatorId] : open.map(({ id }) => id))
  const ticks = useStored(usedServices) ?? NONE
  const origins = usePermissions(grantedOrigins) ?? NONE
  const list = useList({ directory, overview, records: own?.records ?? NONE, ticks, origins, today: shared.today, i18n })
  const { problem, write } = useWrite(i18n)
  const tick = (service: string, on: boolean): Promise<boolean> => write(() => storeTick(service, on))
  const search = useSearch(list.services, directory, tick, i18n)
  if (finding && own && full) {
    const service = directory?.services.find(({ id }) => id === shown)
    return (
      <main>
        <Found
          finding={finding}
          asking={false}
          isPicked
          address={service ? startPage(service) : null}
          own={own}
          directory={directory}
          i18n={withComposed(full, finding)}
          {...shared}
        />
      </main>
    )
  }
  const sum =
    list.mine.length > 0
      ? sumOf(
          list.mine.flatMap(({ line }) => line?.kind ?? []),
          i18n,
        )
      : i18n.t('checkup.sum.none')
  return (
    <main>
      <NothingHere sum={overview && directory ? sum : ''} groups={list.groups} onShow={onShow} onAllow={onAllow} i18n={i18n}>
        <SearchBox {...search} i18n={i18n} />
        {search.found && (
          <FoundList
            services={search.found}
            more={search.more}
            onTick={(service, on) => void tick(service, on)}
            onShow={onShow}
            i18n={i18n}
          />
        )}
        <FieldErrors sentences={problem ? [problem] : []} />
      </NothingHere>
      <div class="message">{full && open.map((one) => <NoAccount key={one.id} {...one} i18n={full} today={shared.today} />)}</div>
    </main>
  )
}
