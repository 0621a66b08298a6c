import type { Change } from './changes.ts'
import type { Marks } from './facts-for.ts'

/**
 * Merges new changes with earlier ones that were not read yet: one change per statement and service, from what the person was last told to
 * what holds now. What changed and changed back in between is not news.
 */
export function mergeChanges(fresh: readonly Change[], kept: readonly Change[]): Change[] {
  const joined = fresh.flatMap((change) => splitBy(kept, change))
  const left = kept.flatMap((one) => without(one, servicesOf(fresh, one.id)))
  return [...joined, ...left]
}

/** Splits a change into one per service with an earlier change, and one for the rest. */
function splitBy(kept: readonly Change[], change: Change): Change[] {
  const earlier = kept.filter(({ id }) => id === change.id)
  const met = earlier.flatMap((one) => {
    const services = change.services.filter((service) => one.services.includes(service))
    return services.length > 0 ? join({ ...change, services }, one) : []
  })
  return [...met, ...without(change, new Set(earlier.flatMap(({ services }) => services)))]
}

function join(change: Change, earlier: Change): Change[] {
  const isNew = earlier.kind.endsWith('-new')
  if (change.kind === 'route-gone') return isNew ? [] : [change]
  const after = change.after && { ...earlier.after, ...change.after }
  if (isNew) return [{ ...change, kind: earlier.kind, date: earlier.date, before: undefined, after }]
  return [{ ...change, before: beforeOf(change, earlier, after), after }]
}

/** The statement as it was when the person last looked; if it has changed back since, as it was before the last change. */
function beforeOf({ before }: Change, earlier: Change, after: Marks | undefined): Marks | undefined {
  const told = Object.entries(earlier.before ?? {}).filter(([name, value]) => after?.[name] !== value)
  return before && { ...before, ...Object.fromEntries(told) }
}

function without(change: Change, services: ReadonlySet<string>): Change[] {
  const rest = change.services.filter((service) => !services.has(service))
  return rest.length > 0 ? [{ ...change, services: rest }] : []
}

function servicesOf(changes: readonly Change[], id: string): Set<string> {
  return new Set(changes.filter((one) => one.id === id).flatMap(({ services }) => services))
}

/**
 * At most `most` changes per service, in order, so that one company's news does not push out another's. A change of several services stays
 * while one of them has room.
 */
export function newestOfEach(changes: readonly Change[], most: number): Change[] {
  const counts = new Map<string, number>()
  return changes.filter(({ services }) => {
    const isKept = services.some((service) => (counts.get(service) ?? 0) < most)
    for (const service of services) counts.set(service, (counts.get(service) ?? 0) + 1)
    return isKept
  })
}
