import type { Measure } from './scenarios/scenario.ts'
import { ratioOf, type Ratio } from './statistics.ts'
import { NONE } from './subjects.ts'

/** Values of one measure by subject; the same index in each list is the same round. */
export type Samples = Map<string, number[]>

/** Adds one round of one subject: to each measure its value, or NaN. */
export function note(samples: ReadonlyMap<string, Samples>, subject: string, values: Readonly<Record<string, number>>): void {
  for (const [measure, bySubject] of samples) {
    const list = bySubject.get(subject) ?? []
    bySubject.set(subject, [...list, values[measure] ?? Number.NaN])
  }
}

/** The values to show: as measured, or the increase over no extension in the same round. */
export function valuesOf({ beyondNone }: Measure, samples: Samples, subject: string): number[] {
  const values = samples.get(subject) ?? []
  const none = samples.get(NONE)
  return beyondNone && subject !== NONE && none ? values.map((value, at) => value - (none[at] ?? Number.NaN)) : values
}

/** A subject as a multiple of the floor; null if there is no floor or too little was measured. */
export function pairedRatio(measure: Measure, samples: Samples, subject: string): Ratio | null {
  const floor = measure.floor ? valuesOf(measure, samples, measure.floor) : []
  const pairs = valuesOf(measure, samples, subject).flatMap((one, at) => {
    const other = floor[at] ?? Number.NaN
    return Number.isFinite(one) && Number.isFinite(other) ? [{ one, other }] : []
  })
  if (pairs.length < 2) return null
  return ratioOf(
    pairs.map(({ one }) => one),
    pairs.map(({ other }) => other),
  )
}
