import { hostIndex, type HostIndex } from './host-index.ts'
import { hostOf } from './hosts.ts'
import type { Operator, Rules, Service } from '../schema/schema.ts'
import type { Event, Note, Policy, CollectiveAction, OptOut, Setting, Status } from '../schema/statements.ts'

/** The statements about one service, in their order. */
export interface ServiceRules {
  service: Service
  operator: Operator | undefined
  policies: Policy[]
  optOuts: OptOut[]
  settings: Setting[]
  events: Event[]
  notes: Note[]
  /** The legal status of its operator in each place. */
  statuses: readonly Status[]
  collectiveActions: readonly CollectiveAction[]
}

/** The rules, with maps for frequent look-ups: hosts and services for a page, places for a person. */
export interface RulesIndex extends HostIndex<Service> {
  rules: Rules
  /** By the service's id. */
  about: ReadonlyMap<string, ServiceRules>
  /** By country: the state it is part of, if any, and its groups, except those of an operator. */
  groups: ReadonlyMap<string, readonly string[]>
  /** Number of countries, by the group's id. */
  sizes: ReadonlyMap<string, number>
}

export function indexRules(rules: Rules): RulesIndex {
  const { byHost, byParent } = hostIndex(rules.services, ({ match }) => match.map(hostOf))
  const groups = new Map(rules.jurisdictions.map(({ id, partOf, groups }) => [id, partOf ? [partOf, ...groups] : groups]))
  const sizes = new Map<string, number>()
  for (const { groups } of rules.jurisdictions) for (const id of groups) sizes.set(id, (sizes.get(id) ?? 0) + 1)
  return { rules, about: aboutServices(rules), byHost, byParent, groups, sizes }
}

function aboutServices(rules: Rules): Map<string, ServiceRules> {
  const operators = new Map(rules.operators.map((operator) => [operator.id, operator]))
  const statuses = Map.groupBy(rules.statuses, ({ operator }) => operator)
  const collectiveActions = Map.groupBy(rules.collectiveActions, ({ operator }) => operator)
  const about = new Map(
    rules.services.map((service): [string, ServiceRules] => [service.id, aboutNothing(service, operators.get(service.operator))]),
  )
  const distribute = <T extends { services: readonly string[] }>(statements: readonly T[], listIn: (one: ServiceRules) => T[]): void => {
    for (const statement of statements) {
      for (const id of new Set(statement.services)) {
        const one = about.get(id)
        if (one) listIn(one).push(statement)
      }
    }
  }
  distribute(rules.policies, ({ policies }) => policies)
  distribute(rules.optOuts, ({ optOuts }) => optOuts)
  distribute(rules.settings, ({ settings }) => settings)
  distribute(rules.events, ({ events }) => events)
  distribute(rules.notes, ({ notes }) => notes)
  for (const one of about.values()) {
    one.statuses = statuses.get(one.service.operator) ?? []
    one.collectiveActions = collectiveActions.get(one.service.operator) ?? []
  }
  return about
}

function aboutNothing(service: Service, operator: ServiceRules['operator']): ServiceRules {
  return { service, operator, policies: [], optOuts: [], settings: [], events: [], notes: [], statuses: [], collectiveActions: [] }
}

/** Every name with which a statement of this operator may refer to this country, narrowest first. */
export function placesOf({ groups, sizes }: RulesIndex, country: string | null, operator?: Pick<Operator, 'groups'>): readonly string[] {
  if (country === null) return ['world']
  const own = operator?.groups ?? {}
  const sizeOf = (id: string): number => own[id]?.length ?? sizes.get(id) ?? 1
  const among = [...(groups.get(country) ?? []), ...Object.keys(own).filter((id) => own[id]?.includes(country))]
  return [country, ...among.toSorted((a, b) => sizeOf(a) - sizeOf(b)), 'world']
}
