import type { Rules } from '../schema/schema.ts'
import { error, statementsOf, type CheckInput, type Problem } from './problem.ts'

/** Ids are unique, and every id that is named exists. */
export function checkIds({ rules }: CheckInput): Problem[] {
  return [
    ...duplicates(rules),
    ...unknownSources(rules),
    ...unknownServices(rules),
    ...unknownPlaces(rules),
    ...unknownSettings(rules),
    ...unusedSources(rules),
  ]
}

function duplicates(rules: Rules): Problem[] {
  const seen = new Map<string, string>()
  return statementsOf(rules).flatMap(({ file, one }) => {
    const before = seen.get(one.id)
    seen.set(one.id, file)
    return before ? [error(file, one.id, `the id is already used in ${before}`, 'choose another id; ids are never used twice')] : []
  })
}

function unknownSources(rules: Rules): Problem[] {
  return statementsOf(rules).flatMap(({ file, one }) =>
    one.sources
      .filter((id) => !rules.sources[id])
      .map((id) => error(file, `${one.id}.sources`, `there is no source "${id}"`, 'add it to rules/data/sources.json or cite another')),
  )
}

function unusedSources(rules: Rules): Problem[] {
  const cited = new Set(statementsOf(rules).flatMap(({ one }) => one.sources))
  return Object.keys(rules.sources)
    .filter((id) => !cited.has(id))
    .map((id) => error('rules/data/sources.json', id, 'no statement cites this source', 'remove it, or cite it where it belongs'))
}

function unknownServices(rules: Rules): Problem[] {
  const known = new Set(rules.services.map(({ id }) => id))
  return statementsOf(rules).flatMap(({ file, one }) =>
    [...('services' in one ? one.services : []), ...('signInAt' in one && one.signInAt ? [one.signInAt] : [])]
      .filter((id) => !known.has(id))
      .map((id) => error(file, `${one.id}.services`, `there is no service "${id}"`, 'name one of rules/data/*/services.json')),
  )
}

function unknownSettings({ operators, settings }: Rules): Problem[] {
  return operators
    .filter(({ linkedAt }) => linkedAt && !settings.some(({ id }) => id === linkedAt))
    .map(({ id, linkedAt }) => error('operator.json', `${id}.linkedAt`, `there is no setting "${linkedAt}"`, 'name one of its settings'))
}

function unknownPlaces(rules: Rules): Problem[] {
  const known = new Set(['world', 'eu', 'eea', 'meta-region', ...rules.jurisdictions.map(({ id }) => id)])
  const unknown = (file: string, path: string, places: readonly string[]): Problem[] =>
    places
      .filter((id) => !known.has(id))
      .map((id) => error(file, path, `"${id}" is no jurisdiction`, 'add it to rules/data/jurisdictions.json'))
  return [
    ...statementsOf(rules).flatMap(({ file, one }) =>
      'jurisdictions' in one ? unknown(file, `${one.id}.jurisdictions`, one.jurisdictions) : [],
    ),
    ...rules.jurisdictions.flatMap(({ id, partOf }) => unknown('rules/data/jurisdictions.json', `${id}.partOf`, partOf ? [partOf] : [])),
  ]
}
