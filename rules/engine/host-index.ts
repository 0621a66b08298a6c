import { isPlain, parentOf } from './hosts.ts'

/** Finds by host what has pages there. */
export interface HostIndex<T> {
  /** Exact host name → entries with that host, in their order. */
  byHost: ReadonlyMap<string, readonly T[]>
  /** Entries whose host has a pattern group in its first label, by the rest of the host. */
  byParent: ReadonlyMap<string, readonly T[]>
}

export function hostIndex<T>(all: readonly T[], hostsOf: (one: T) => readonly string[]): HostIndex<T> {
  const byHost = new Map<string, T[]>()
  const byParent = new Map<string, T[]>()
  for (const one of all) {
    for (const host of hostsOf(one)) {
      const [map, key] = isPlain(host) ? ([byHost, host] as const) : ([byParent, parentOf(host)] as const)
      const list = map.get(key)
      if (!list) map.set(key, [one])
      else if (!list.includes(one)) list.push(one)
    }
  }
  return { byHost, byParent }
}

/** Entries with this host, exactly or by a pattern for its first label. */
export function candidates<T>({ byHost, byParent }: HostIndex<T>, host: string): readonly T[] {
  return byHost.get(host) ?? byParent.get(parentOf(host)) ?? []
}
