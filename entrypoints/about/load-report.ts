import { fetchJson } from '../shared/fetch-json.ts'
import { loadRulesText } from '../shared/i18n/rules-text.ts'
import { createI18n, loadMessages, pickLanguage, withTexts, type I18n } from '../shared/i18n/translator.ts'
import { countryOptions, loadDirectory, servicesByName, type CountryOption, type Directory } from '../shared/rules/directory.ts'
import { askReport, type Report } from '../shared/rules/report.ts'
import { language, read } from '../shared/storage/storage.ts'
import type { PageParams } from './page-params.ts'

/** What the page shows. */
export interface Known {
  /** Null if the address names no service that the rules know. */
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
  try {
    const own = pickLanguage(await read(language), preferred)
    const [words, { texts }] = await Promise.all([loadMessages(own, fetchJson), loadRulesText(own, [])])
    const i18n = createI18n(own, words, texts)
    return await loadKnown(params, i18n).catch(() => ({ i18n, known: null }))
  } catch {
    const { default: english } = await import('../shared/i18n/locales/en.json')
    return { i18n: createI18n('en', english, {}), known: null }
  }
}

async function loadKnown({ service, country }: PageParams, i18n: I18n): Promise<Loaded> {
  const [report, directory] = await Promise.all([service === null ? null : askReport(service, country), loadDirectory()])
  const known = { report, countries: countryOptions(directory, i18n), services: servicesByName(directory, i18n) }
  if (!report) return { i18n, known }
  const { texts } = await loadRulesText(i18n.language, [report.finding.service.operatorId])
  return { i18n: withTexts(i18n, texts), known }
}
