import * as z from 'zod/mini'
import { RulesId, type ObjectionRecord } from '../records/record.ts'

/** What the person said of a service: that they use it, or that they do not. */
export const Tick = z.object({ service: RulesId, on: z.boolean() })
export const Ticks = z.array(Tick)
export type Ticks = z.infer<typeof Ticks>

/** As it is stored: each service once. */
export function withTick(ticks: Ticks, service: string, on: boolean): Ticks {
  return [...ticks.filter((one) => one.service !== service), { service, on }]
}

/** What the person said here stays; the file adds the services of which nothing was said. */
export function mergeTicks(here: Ticks, there: Ticks): Ticks {
  const known = new Set(here.map(({ service }) => service))
  const fresh = there.filter(({ service }) => !known.has(service))
  return [...here, ...new Map(fresh.map((one) => [one.service, one])).values()]
}

/**
 * The services that the person uses: what they said; of the rest those of which something is noted, and those whose pages they wanted
 * watched.
 */
export function servicesInUse(
  ticks: Ticks,
  records: readonly Pick<ObjectionRecord, 'service'>[],
  watched: readonly string[],
): ReadonlySet<string> {
  const used = new Set([...records.map(({ service }) => service), ...watched])
  for (const { service, on } of ticks) {
    if (on) used.add(service)
    else used.delete(service)
  }
  return used
}
