import type { Source } from '../../../rules/schema/schema.ts'
import type { Report } from '../../shared/rules/report.ts'
import { findForUser, residenceOf } from './find-for-user.ts'
import { knownOf } from './overview.ts'
import { rulesFor } from './rules-store.ts'

/**
 * Everything known about one service in one country (ISO code; null for where the person lives). Null if the rules do not know the service.
 * The person's records count only at home: for other countries it is what would hold for anyone. Rejects if the rules cannot be read.
 */
export async function report(service: string, country: string | null): Promise<Report | null> {
  const [rules, known] = await Promise.all([rulesFor(service), knownOf()])
  const about = rules.about.get(service)
  if (!about) return null
  const home = residenceOf(rules.rules, known.home).country
  const abroad = country !== null && country !== home
  const person = abroad ? { home: { country, land: null }, records: [], news: [] } : known
  const finding = findForUser(rules, { service, context: 'other', quiet: false }, null, person)
  const here = new Set(finding.events.map(({ id }) => id))
  const elsewhere = about.events.filter(({ id }) => !here.has(id)).toSorted((a, b) => (a.date < b.date ? 1 : -1))
  const cited = elsewhere.flatMap(({ sources }) =>
    sources.flatMap((id): [string, Source][] => (rules.rules.sources[id] ? [[id, rules.rules.sources[id]]] : [])),
  )
  const acting = new Set(about.events.map(({ authority }) => authority))
  const actors = rules.rules.authorities
    .filter(({ id }) => acting.has(id))
    .map(({ id, name, nameEn, short, languages }) => [id, { name, nameEn, short, languages }] as const)
  const sources = { ...finding.sources, ...Object.fromEntries(cited) }
  return { finding, elsewhere, home, abroad, sources, actors: Object.fromEntries(actors) }
}
