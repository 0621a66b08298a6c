import type { AuthoritiesPart, IndexPart, OperatorPart } from '../schema/parts.ts'
import type { Rules, Service } from '../schema/schema.ts'
import { citedBy } from './cited-by.ts'
import { hostOf } from './hosts.ts'

export interface Parts {
  /** Without the digests of the other files, which are added when those are built. */
  index: IndexPart
  operators: OperatorPart[]
  authorities: AuthoritiesPart
}

type Cites = Parameters<typeof citedBy>[0]

/** Splits rules into the parts in which they are shipped. The inverse of `joinParts`. */
export function splitRules(rules: Rules): Parts {
  const { authorities } = rules
  return {
    index: indexPartOf(rules),
    operators: rules.operators.map((operator) => partOf(rules, operator)),
    authorities: { authorities, sources: cited(rules, authorities) },
  }
}

/** The index alone, without the digests of the other files. */
export function indexPartOf(rules: Rules): IndexPart {
  const { format, serial, published, expires, jurisdictions, ambiguousZones, leftOut } = rules
  return {
    format,
    serial,
    published,
    expires,
    operators: rules.operators.map(({ id, name, atInstall }) => ({ id, name, ...(atInstall && { atInstall }) })),
    services: rules.services.map(({ id, name, operator, match, linkable, category, aliases }) => ({
      id,
      name,
      operator,
      hosts: [...new Set(match.map(hostOf))],
      ...(linkable && { linkable }),
      ...(category && { category }),
      ...(aliases && { aliases }),
    })),
    jurisdictions,
    ambiguousZones,
    ...(leftOut && { leftOut }),
    files: {},
  }
}

function partOf(rules: Rules, operator: Rules['operators'][number]): OperatorPart {
  const services = rules.services.filter((service) => service.operator === operator.id).map(withoutEvidence)
  const ids = new Set(services.map(({ id }) => id))
  const about = <T extends { services: readonly string[] }>(all: readonly T[]): T[] =>
    all.filter((one) => one.services.some((id) => ids.has(id)))
  const own = <T extends { operator: string }>(all: readonly T[]): T[] => all.filter((one) => one.operator === operator.id)
  const lists = {
    policies: about(rules.policies),
    optOuts: about(rules.optOuts),
    settings: about(rules.settings),
    events: about(rules.events),
    notes: about(rules.notes),
    statuses: own(rules.statuses),
    collectiveActions: own(rules.collectiveActions),
  }
  const statements: Cites[] = [...Object.values(lists).flat(), ...operator.controllers]
  return { operator, services, ...lists, sources: cited(rules, statements) }
}

function withoutEvidence({ quiet, ...service }: Service): Service {
  return quiet ? { ...service, quiet: quiet.map(({ kind, match }) => ({ kind, match })) } : service
}

function cited({ sources }: Rules, statements: readonly Cites[]): Rules['sources'] {
  const ids = new Set(statements.flatMap(citedBy))
  return Object.fromEntries(Object.entries(sources).filter(([id]) => ids.has(id)))
}
