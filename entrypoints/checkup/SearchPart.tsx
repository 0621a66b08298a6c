import { FoundList } from '../../components/checkup/FoundList.tsx'
import { SearchBox } from '../../components/checkup/SearchBox.tsx'
import type { Listed } from '../shared/checkup/listed.ts'
import { useSearch } from '../shared/hooks/use-search.ts'
import type { I18n } from '../shared/i18n/translator.ts'
import type { Directory } from '../shared/rules/directory.ts'

interface Props {
  services: readonly Listed[]
  directory: Directory
  tick: (service: string, on: boolean) => Promise<boolean>
  i18n: I18n
}

/** The search field and its results. Holds what is typed, so that a keystroke renders nothing else of the page. */
export function SearchPart({ services, directory, tick, i18n }: Props) {
  const search = useSearch(services, directory, tick, i18n)
  return (
    <>
      <SearchBox {...search} i18n={i18n} />
      {search.found && (
        <FoundList services={search.found} more={search.more} onTick={(service, on) => void tick(service, on)} i18n={i18n} />
      )}
    </>
  )
}
