import type { AuthoritiesPart, IndexPart, OperatorPart } from '../schema/parts.ts'
import type { Rules } from '../schema/schema.ts'

/** Rules with only these operators, and all authorities. The inverse of `splitRules`. */
export function joinParts(index: IndexPart, operators: readonly OperatorPart[], { authorities, sources }: AuthoritiesPart): Rules {
  const { format, serial, published, expires, jurisdictions, ambiguousZones, leftOut } = index
  return {
    format,
    serial,
    published,
    expires,
    services: operators.flatMap((one) => one.services),
    operators: operators.map(({ operator }) => operator),
    policies: operators.flatMap((one) => one.policies),
    optOuts: operators.flatMap((one) => one.optOuts),
    settings: operators.flatMap((one) => one.settings),
    events: operators.flatMap((one) => one.events),
    statuses: operators.flatMap((one) => one.statuses),
    notes: operators.flatMap((one) => one.notes),
    collectiveActions: operators.flatMap((one) => one.collectiveActions),
    authorities,
    jurisdictions,
    ambiguousZones,
    ...(leftOut && { leftOut }),
    sources: Object.assign({}, sources, ...operators.map((one) => one.sources)),
  }
}
