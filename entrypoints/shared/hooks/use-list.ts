import { useMemo } from 'preact/hooks'
import { groupServices, listServices, type Listed, type ListedGroup } from '../checkup/listed.ts'
import { servicesInUse, type Ticks } from '../checkup/ticks.ts'
import type { I18n } from '../i18n/translator.ts'
import type { ObjectionRecord } from '../records/record.ts'
import { viewsOf } from '../records/record-view.ts'
import { servicesByName, type Directory } from '../rules/directory.ts'
import type { Overview } from '../rules/overview.ts'
import { watchedServices } from '../watched/watched-services.ts'

interface Material {
  /** Null until it is loaded. */
  directory: Directory | null
  overview: Pick<Overview, 'lines'> | null
  records: readonly ObjectionRecord[]
  ticks: Ticks
  origins: readonly string[]
  today: string
  i18n: I18n
}

export interface List {
  /** All services, by name. */
  services: readonly Listed[]
  /** Those that the person uses, grouped by what is left to do. */
  groups: readonly ListedGroup[]
  mine: readonly Listed[]
  nameOf: (service: string) => string
}

const NONE: Directory = { services: [], operators: [], jurisdictions: [] }

/** The list of all services, and the part that concerns this person. */
export function useList({ directory, overview, records, ticks, origins, today, i18n }: Material): List {
  const sorted = useMemo(() => (directory ? { ...directory, services: servicesByName(directory, i18n) } : NONE), [directory, i18n])
  return useMemo(() => {
    const names = new Map(sorted.services.map(({ id, name }) => [id, name]))
    const nameOf = (id: string): string => names.get(id) ?? id
    const used = servicesInUse(ticks, records, watchedServices(sorted, origins))
    const services = listServices({ directory: sorted, lines: overview?.lines ?? [], used, views: viewsOf(records, nameOf, today) })
    const groups = groupServices(services, today, i18n.language)
    return { services, groups, mine: groups.flatMap((one) => one.services), nameOf }
  }, [sorted, overview, records, ticks, origins, today, i18n.language])
}
