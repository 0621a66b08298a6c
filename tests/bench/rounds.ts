import { makeBed, type Bed } from './bed.ts'
import { WITHIN } from './report/row.ts'
import type { Measure, Scenario } from './scenarios/scenario.ts'
import { isSettled, randomFrom, ratioOf, shuffled } from './statistics.ts'
import { NONE, OURS, type Subject } from './subjects.ts'
import { timelineOf, type Timeline } from './trace/timeline.ts'

/** Values of one measure by subject; the same place in each list is the same round. */
export type Samples = Map<string, number[]>

const ROUNDS_PER_BROWSER = 5

export interface Pace {
  /** Instead of the scenario's own: for a quick look. */
  most?: number
  report: (line: string) => void
}

/**
 * Measures round by round, in each round every subject once in an order drawn anew. Browsers are started afresh every few
 * rounds, and the first round of each start is thrown away: caches fill in it.
 */
export async function runRounds(program: string, scenario: Scenario, all: readonly Subject[], pace: Pace): Promise<Map<string, Samples>> {
  const subjects = all.filter(scenario.takesPart)
  const samples = new Map(scenario.measures.map(({ id }): [string, Samples] => [id, new Map()]))
  const most = pace.most ?? scenario.rounds.most
  const random = randomFrom(7)
  for (let round = 0; round < most;) {
    const turns = Math.min(ROUNDS_PER_BROWSER, most - round)
    await runBrowsers(program, scenario, subjects, turns, random, samples)
    round += turns
    const open = scenario.measures.filter((measure) => !isDone(measure, samples.get(measure.id)))
    pace.report(`${scenario.id}: ${round} rounds${open.length > 0 ? `, not yet settled: ${open.map(({ id }) => id).join(', ')}` : ''}`)
    if (round >= scenario.rounds.least && open.length === 0) break
  }
  return samples
}

async function runBrowsers(
  program: string,
  scenario: Scenario,
  subjects: readonly Subject[],
  turns: number,
  random: () => number,
  samples: Map<string, Samples>,
): Promise<void> {
  const beds = await makeBeds(program, subjects)
  const taken = new Map(beds.map((bed): [Bed, ((trace: Timeline) => Record<string, number>)[]] => [bed, []]))
  try {
    for (const bed of beds) await scenario.sample(bed)
    for (let turn = 0; turn < turns; turn++) for (const bed of shuffled(beds, random)) taken.get(bed)?.push(await scenario.sample(bed))
    for (const [{ browser, subject }, rounds] of taken) {
      const trace = timelineOf(await browser.endTrace())
      for (const read of rounds) note(samples, subject.id, read(trace))
    }
  } finally {
    await Promise.all(beds.map(({ browser }) => browser.close()))
  }
}

async function makeBeds(program: string, subjects: readonly Subject[]): Promise<Bed[]> {
  const beds: Bed[] = []
  for (const subject of subjects) beds.push(await makeBed(program, subject))
  return beds
}

function note(samples: Map<string, Samples>, subject: string, values: Record<string, number>): void {
  for (const [measure, bySubject] of samples) {
    const list = bySubject.get(subject) ?? []
    bySubject.set(subject, [...list, values[measure] ?? Number.NaN])
  }
}

/** Only a ratio that has a budget must settle. */
function isDone(measure: Measure, samples: Samples | undefined): boolean {
  if (!measure.floor || !measure.budget || !samples) return true
  const ratio = pairedRatio(measure, samples, OURS)
  return ratio !== null && isSettled(ratio, WITHIN)
}

/** How many times the floor a subject is; null where there is no floor or nothing was measured. */
export function pairedRatio(measure: Measure, samples: Samples, subject: string) {
  const ours = valuesOf(measure, samples, subject)
  const floor = measure.floor ? valuesOf(measure, samples, measure.floor) : []
  const pairs = ours.flatMap((one, at) => {
    const other = floor[at] ?? Number.NaN
    return Number.isFinite(one) && Number.isFinite(other) ? [[one, other] as const] : []
  })
  return pairs.length < 2
    ? null
    : ratioOf(
        pairs.map(([one]) => one),
        pairs.map(([, other]) => other),
      )
}

/** What the row shows: the values themselves, or what comes on top of no extension in the same round. */
export function valuesOf({ beyondNone }: Measure, samples: Samples, subject: string): number[] {
  const values = samples.get(subject) ?? []
  const none = samples.get(NONE)
  return beyondNone && subject !== NONE && none ? values.map((value, at) => value - (none[at] ?? Number.NaN)) : values
}
