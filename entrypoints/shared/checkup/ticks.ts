import * as z from 'zod/mini'
import { RulesId, type ObjectionRecord } from '../records/record.ts'

/** The person's answer for a service: that they use it, or that they do not. */
export const Tick = z.object({ service: RulesId, on: z.boolean() })
export const Ticks = z.array(Tick)
export type Ticks = z.infer<typeof Ticks>

/** Adds an answer; keeps one per service. */
export function withTick(ticks: Ticks, service: string, on: boolean): Ticks {
  return [...ticks.filter((one) => one.service !== service), { service, on }]
}

/** Answers given here win; the file adds services without one. */
export function mergeTicks(here: Ticks, there: Ticks): Ticks {
  const known = new Set(here.map(({ service }) => service))
  const fresh = there.filter(({ service }) => !known.has(service))
  return [...here, ...new Map(fresh.map((one) => [one.service, one])).values()]
}

/** The services that the person uses: those they ticked; without an answer, those with a record, and those they wanted watched. */
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
