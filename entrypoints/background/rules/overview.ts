import type { Finding } from '../../../rules/engine/find.ts'
import type { RulesIndex } from '../../../rules/engine/index-rules.ts'
import { standingOf } from '../../../rules/overview/kind-of.ts'
import { locate } from '../../../rules/engine/locate-address.ts'
import { withoutAccount } from '../../../rules/letters/without-account.ts'
import { lookOfFinding } from '../../shared/badge/appearance.ts'
import { summaryOf } from '../../shared/badge/summary.ts'
import { loadI18n } from '../../shared/i18n/load-i18n.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import type { Overview, OpenWays, OverviewLine } from '../../shared/rules/overview.ts'
import { language, readLocal, records, ruleChanges, storedResidence } from '../../shared/storage/storage.ts'
import { findForUser, residenceOf } from './find-for-user.ts'
import { decidingRules, rulesAt, rulesFor, rulesOf } from './rules-store.ts'

/** The findings of every service, in one line each, not tied to a page. Rejects if the rules cannot be read. */
export async function overview(): Promise<Overview> {
  const [decided, known, chosen] = await Promise.all([decidingRules(), knownOf(), readLocal(language)])
  const [i18n, whole] = await Promise.all([loadI18n(chosen[0]), rulesOf(decided.open)])
  return {
    person: residenceOf(decided.rules, known.home),
    published: decided.rules.published,
    lines: decided.rules.services.map(({ id }) => lineOf(findOn(decided, id, known), i18n)),
    open: openWays(whole.rules.services.map(({ id }) => findOn(whole, id, known))),
  }
}

/** One service's line of the list. Without a country no finding is stated: any law would be a guess. */
export function lineOf(finding: Finding, i18n: I18n): OverviewLine {
  const { state, scope, service, person } = finding
  const { arm, tone } = lookOfFinding(finding)
  const holds = person.country === null ? null : { arm, tone, sentence: sentenceOf(finding, i18n) }
  return { service: service.id, operator: service.operatorId, state, scope, ...standingOf(finding), holds }
}

/** No statement for this country: nothing is inferred from other countries. */
function sentenceOf(finding: Finding, i18n: I18n): string {
  const { state, policy, person } = finding
  if (state === 'unknown' && policy === null && person.country !== null)
    return i18n.t('checkup.unknown', { country: i18n.country(person.country) })
  return summaryOf(finding, i18n)
}

/** The finding of one service; null if the rules do not know it. */
export async function findService(service: string): Promise<Finding | null> {
  const [rules, known] = await Promise.all([rulesFor(service), knownOf()])
  return rules.about.has(service) ? findOn(rules, service, known) : null
}

/** The finding of an unwatched page, for the popup only: nothing is stored. Rejects if the rules cannot be read. */
export async function findOnce(url: string): Promise<Finding | null> {
  const [rules, known] = await Promise.all([rulesAt(URL.parse(url)?.hostname ?? ''), knownOf()])
  const place = locate(rules, url)
  return place && findForUser(rules, place, null, known)
}

/** What the device knows of the person. */
export async function knownOf() {
  const [home, told, news] = await readLocal(storedResidence, records, ruleChanges)
  return { home, records: told.records, news }
}

function findOn(rules: RulesIndex, service: string, known: Awaited<ReturnType<typeof knownOf>>): Finding {
  return findForUser(rules, { service, context: 'other', quiet: false }, null, known)
}

/** Ways without an account belong to the operator, not to a single service. */
function openWays(findings: readonly Finding[]): OpenWays[] {
  const ways = findings.map(({ service, optOuts, regime, sources }) => {
    const open = withoutAccount(optOuts, regime)
    const cited = open.flatMap((route) => route.sources.flatMap((id) => (sources[id] ? [[id, sources[id]] as const] : [])))
    return { id: service.operatorId, operator: service.operator, optOuts: open, regime, sources: Object.fromEntries(cited) }
  })
  const offering = ways.filter(({ optOuts }) => optOuts.length > 0)
  return offering.filter(({ id }, at) => offering.findIndex((one) => one.id === id) === at)
}
