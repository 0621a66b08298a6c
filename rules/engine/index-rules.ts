// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
import type { Rules, Service } from '../schema/schema.ts'
import type { Event, Note, Policy, Route, Setting } from '../schema/statements.ts'

/** What the rules say of one service, in their order. */
export interface ServiceRules {
  service: Service
  operator: Rules['operators'][number] | undefined
  policies: Policy[]
  routes: Route[]
  settings: Setting[]
  events: Event[]
  notes: Note[]
}

/** The rules, with what is asked for often found by key: hosts and services for a page, places for a person. */
export interface RulesIndex {
  rules: Rules
  /** By the service's id. */
  about: ReadonlyMap<string, ServiceRules>
  /** Exact host name → services that name it, in the order of the rules. */
  byHost: ReadonlyMap<string, readonly Service[]>
  /** Services whose host has a pattern group in its first label, by the rest of the host. */
  byParent: ReadonlyMap<string, readonly Service[]>
  /** By country: the state that it is part of, if any, and its groups, the narrowest first. */
  groups: ReadonlyMap<string, readonly string[]>
}

export function indexRules(rules: Rules): RulesIndex {
  const byHost = new Map<string, Service[]>()
  const byParent = new Map<string, Service[]>()
  for (const service of rules.services) {
    for (const pattern of service.match) {
      const host = hostOf(pattern)
      const [map, key] = isPlain(host) ? ([byHost, host] as const) : ([byParent, parentOf(host)] as const)
      const list = map.get(key)
      if (!list) map.set(key, [service])
      else if (!list.includes(service)) list.push(service)
    }
  }
  const groups = new Map(rules.jurisdictions.map(({ id, partOf, groups }) => [id, partOf ? [partOf, ...groups] : groups]))
  return { rules, about: aboutServices(rules), byHost, byParent, groups }
}

function aboutServices(rules: Rules): Map<string, ServiceRules> {
  const operators = new Map(rules.operators.map((operator) => [operator.id, operator]))
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
  distribute(rules.routes, ({ routes }) => routes)
  distribute(rules.settings, ({ settings }) => settings)
  distribute(rules.events, ({ events }) => events)
  distribute(rules.notes, ({ notes }) => notes)
  return about
}

function aboutNothing(service: Service, operator: ServiceRules['operator']): ServiceRules {
  return { service, operator, policies: [], routes: [], settings: [], events: [], notes: [] }
}

/** Every name under which a statement may speak of this country, the narrowest first. */
export function placesOf(index: RulesIndex, country: string | null): readonly string[] {
  if (country === null) return ['world']
  return [country, ...(index.groups.get(country) ?? []), 'world']
}

/** Every pattern by which pages of this service are known. */
export function patternsOf({ match, except = [], contexts }: Service): string[] {
  return [...match, ...except, ...contexts.flatMap((context) => context.match)]
}

export function hostOf(pattern: string): string {
  const end = pattern.indexOf('/', 'https://'.length)
  return pattern.slice('https://'.length, end < 0 ? undefined : end)
}

export function isPlain(host: string): boolean {
  return /^[a-z0-9.-]+$/.test(host)
}

/** Everything after the first label, also where that label is a pattern group that contains dots. */
export function parentOf(host: string): string {
  const close = host.lastIndexOf(')')
  return host.slice(host.indexOf('.', Math.max(close, 0)) + 1)
}
