import type { Rules, Service } from './schema.ts'

/** The rules, with what is asked for often found by key: hosts for a page, places for a person. */
export interface RulesIndex {
  rules: Rules
  /** Exact host name → services that name it, in the order of the rules. */
  byHost: ReadonlyMap<string, readonly Service[]>
  /** Services whose host has a pattern group in its first label, by the rest of the host. */
  byParent: ReadonlyMap<string, readonly Service[]>
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
  const groups = new Map(rules.jurisdictions.map(({ id, groups }) => [id, groups]))
  return { rules, byHost, byParent, groups }
}

/** Every name under which a statement may speak of this country, the narrowest first. */
export function placesOf(index: RulesIndex, country: string | null): readonly string[] {
  if (country === null) return ['world']
  return [country, ...(index.groups.get(country) ?? []), 'world']
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
