import type { Covered } from '../../../components/popup/NothingHere.tsx'
import type { Finding } from '../../../rules/engine/find.ts'
import { startPage, type Directory } from '../../shared/rules/directory.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { lookOfFinding } from '../../shared/badge/appearance.ts'
import { summaryOf } from '../../shared/badge/summary.ts'

/** A service in the list of all. Without a country nothing is said of what holds: any law would be a guess. */
export function coveredBy(service: Directory['services'][number], findings: readonly Finding[], i18n: I18n): Covered {
  const finding = findings.find((one) => one.service.id === service.id && one.person.country !== null)
  const holds = finding ? { ...lookOfFinding(finding), sentence: summaryOf(finding, i18n) } : null
  return { id: service.id, name: service.name, url: startPage(service), holds }
}
