import { error, sourceOrigin, statementsOf, type CheckInput, type Problem } from './problem.ts'
import { citedBy } from '../engine/cited-by.ts'
import { operatorFile } from '../schema/files.ts'

/** Ids are unique, and every id that is referenced exists. */
export function checkIds(material: CheckInput): Problem[] {
  return [
    ...duplicates(material),
    ...sources(material),
    ...services(material),
    ...unknownPlaces(material),
    ...unknownSettings(material),
    ...unknownAuthorities(material),
    ...unusedSources(material),
  ]
}

function duplicates(material: CheckInput): Problem[] {
  const seen = new Map<string, string>()
  return statementsOf(material).flatMap(({ file, one }) => {
    const before = seen.get(one.id)
    seen.set(one.id, file)
    return before ? [error(file, one.id, `the id is already used in ${before}`, 'choose another id; ids are never used twice')] : []
  })
}

/** A statement may cite its operator's sources and the common ones. */
function sources(material: CheckInput): Problem[] {
  return statementsOf(material).flatMap(({ file, operator, one }) =>
    citedBy(one).flatMap((id) => {
      const place = `${one.id}.sources`
      if (!material.rules.sources[id])
        return [error(file, place, `there is no source "${id}"`, 'add it to the sources.json beside this file, or cite another')]
      const origin = sourceOrigin(material, id)
      return origin.operator === null || origin.operator === operator
        ? []
        : [error(file, place, `"${id}" is a source of ${origin.operator}`, 'move it to rules/data/sources.json, where all may cite it')]
    }),
  )
}

function unusedSources(material: CheckInput): Problem[] {
  const cited = new Set(statementsOf(material).flatMap(({ one }) => citedBy(one)))
  return Object.keys(material.rules.sources)
    .filter((id) => !cited.has(id))
    .map((id) => error(sourceOrigin(material, id).file, id, 'no statement cites this source', 'remove it, or cite it where it belongs'))
}

/** A statement may name only services of the operator in whose folder it is. */
function services(material: CheckInput): Problem[] {
  const operators = new Map(material.rules.services.map(({ id, operator }) => [id, operator]))
  return statementsOf(material).flatMap(({ file, operator, one }) => {
    const named = [...('services' in one ? one.services : []), ...('signInAt' in one && one.signInAt ? [one.signInAt] : [])]
    return named.flatMap((id) => {
      const whose = operators.get(id)
      if (whose === undefined)
        return [error(file, `${one.id}.services`, `there is no service "${id}"`, 'name one of the services.json beside this file')]
      return whose === operator
        ? []
        : [error(file, `${one.id}.services`, `"${id}" is a service of ${whose}`, `say it in rules/data/operators/${whose}`)]
    })
  })
}

function unknownAuthorities(material: CheckInput): Problem[] {
  const { operators, authorities } = material.rules
  const known = new Set(authorities.map(({ id }) => id))
  const actors = statementsOf(material).flatMap(({ file, one }) =>
    'actor' in one && 'authority' in one && one.authority !== undefined && !known.has(one.authority)
      ? [error(file, `${one.id}.authority`, `there is no authority "${one.authority}"`, 'name one of rules/data/authorities.json')]
      : [],
  )
  const leads = operators.flatMap(({ id, lead }) =>
    [lead?.authority ?? [], ...Object.values(lead?.offices ?? {})]
      .flat()
      .filter((one) => !known.has(one))
      .map((one) =>
        error(operatorFile(id, 'operators'), 'lead', `there is no authority "${one}"`, 'name one of rules/data/authorities.json'),
      ),
  )
  return [...actors, ...leads]
}

function unknownSettings({ rules: { operators, settings } }: CheckInput): Problem[] {
  return operators
    .filter(({ linkedAt }) => linkedAt && !settings.some(({ id }) => id === linkedAt))
    .map(({ id, linkedAt }) =>
      error(operatorFile(id, 'operators'), 'linkedAt', `there is no setting "${linkedAt}"`, 'name one of its settings'),
    )
}

/** A statement may name countries, common groups, and its operator's own groups. */
function unknownPlaces(material: CheckInput): Problem[] {
  const { jurisdictions, operators } = material.rules
  const countries = jurisdictions.map(({ id }) => id)
  const common = new Set(['world', ...countries, ...jurisdictions.flatMap(({ groups }) => groups)])
  const own = new Map(operators.map(({ id, groups = {} }) => [id, new Set(Object.keys(groups))]))
  const unknown = (file: string, path: string, places: readonly string[], operator: string | null = null): Problem[] =>
    places
      .filter((id) => !common.has(id) && !own.get(operator ?? '')?.has(id))
      .map((id) =>
        error(file, path, `"${id}" is no jurisdiction`, 'add it to rules/data/jurisdictions.json, or to the groups of its operator'),
      )
  return [
    ...statementsOf(material).flatMap(({ file, operator, one }) =>
      'jurisdictions' in one ? unknown(file, `${one.id}.jurisdictions`, one.jurisdictions, operator) : [],
    ),
    ...operators.flatMap(({ id, groups = {} }) =>
      Object.entries(groups).flatMap(([name, members]) => [
        ...unknown(operatorFile(id, 'operators'), `groups.${name}`, members),
        ...(common.has(name)
          ? [error(operatorFile(id, 'operators'), `groups.${name}`, 'all know a place of this name', 'choose another name')]
          : []),
      ]),
    ),
    ...jurisdictions.flatMap(({ id, partOf }) => unknown('rules/data/jurisdictions.json', `${id}.partOf`, partOf ? [partOf] : [])),
  ]
}
