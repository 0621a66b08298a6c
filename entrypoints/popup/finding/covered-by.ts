import type { Covered } from '../../../components/popup/NothingHere.tsx'
import { startPage, type Directory } from '../../shared/rules/directory.ts'
import type { OverviewLine } from '../../shared/rules/overview.ts'

/** A service in the list of all. */
export function coveredBy(service: Directory['services'][number], lines: readonly OverviewLine[]): Covered {
  const line = lines.find((one) => one.service === service.id)
  return { id: service.id, name: service.name, url: startPage(service), holds: line?.holds ?? null }
}
