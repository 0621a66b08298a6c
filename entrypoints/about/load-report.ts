import { loadPageI18n, withFacts } from '../shared/i18n/load-i18n.ts'
import { withComposed } from '../shared/i18n/with-composed.ts'
import { pickLanguage, type I18n } from '../shared/i18n/translator.ts'
import { countryOptions, loadDirectory, servicesByName, type CountryOption, type Directory } from '../shared/rules/directory.ts'
import { askReport, type Report } from '../shared/rules/report.ts'
import { feedText, language, read } from '../shared/storage/storage.ts'
import type { PageParams } from './page-params.ts'

/** The data of the page. */
export interface Known {
  /** Null if the address names no service in the rules. */
  report: Report | null
  countries: CountryOption[]
  services: Directory['services']
}

export interface Loaded {
  i18n: I18n
  /** Null if the rules cannot be read. */
  known: Known | null
}

export async function loadReport(params: PageParams, preferred: readonly string[]): Promise<Loaded> {
  const [chosen, feed] = await Promise.all([read(language).catch(() => null), read(feedText).catch(() => null)])
  const { i18n, broken } = await loadPageI18n(pickLanguage(chosen, preferred), feed)
  return broken ? { i18n, known: null } : loadKnown(params, i18n).catch(() => ({ i18n, known: null }))
}

async function loadKnown({ service, country }: PageParams, i18n: I18n): Promise<Loaded> {
  const [report, directory] = await Promise.all([service === null ? null : askReport(service, country), loadDirectory()])
  const known = { report, countries: countryOptions(directory, i18n), services: servicesByName(directory, i18n) }
  return { i18n: report ? withComposed(await withFacts(i18n, [report.finding.service.operatorId]), report.finding) : i18n, known }
}
