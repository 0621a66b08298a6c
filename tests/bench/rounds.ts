import { makeBed, type Bed } from './test-bed.ts'
import { WITHIN } from './report/row.ts'
import { note, pairedRatio, type Samples } from './samples.ts'
import type { Measure, Reading, Scenario } from './scenarios/scenario.ts'
import { isSettled, randomFrom, shuffled } from './statistics.ts'
import { OURS, type Subject } from './subjects.ts'
import { timelineOf } from './trace/timeline.ts'

const ROUNDS_PER_BROWSER = 5

export interface Pace {
  /** Replaces the scenario's own number, for a quick look. */
  most?: number
  report: (line: string) => void
}

/**
 * Measures round by round, in each round every subject once in a new random order, until the ratios with a budget are known well enough.
 * Browsers are restarted every few rounds.
 */
export async function runRounds(
  program: string,
  scenario: Scenario,
  all: readonly Subject[],
  { most = scenario.rounds.most, report }: Pace,
): Promise<ReadonlyMap<string, Samples>> {
  const subjects = all.filter(scenario.takesPart)
  const samples = new Map(scenario.measures.map(({ id }): [string, Samples] => [id, new Map()]))
  const random = randomFrom(7)
  for (let round = 0; round < most;) {
    const turns = Math.min(ROUNDS_PER_BROWSER, most - round)
    for (const [subject, values] of await runBrowsers(program, scenario, subjects, turns, random)) note(samples, subject, values)
    round += turns
    const open = scenario.measures.filter((measure) => !isDone(measure, samples.get(measure.id)))
    report(`${scenario.id}: ${round} rounds${open.length > 0 ? `, not yet settled: ${open.map(({ id }) => id).join(', ')}` : ''}`)
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
): Promise<[subject: string, values: Record<string, number>][]> {
  const beds: Bed[] = []
  try {
    for (const subject of subjects) beds.push(await makeBed(program, subject))
    const rounds = await takeTurns(scenario, beds, turns, random)
    const traces = await Promise.all(beds.map(async (bed) => [bed, timelineOf(await bed.browser.endTrace())] as const))
    return traces.flatMap(([bed, trace]) => rounds.filter((one) => one.bed === bed).map(({ read }) => [bed.subject.id, read(trace)]))
  } finally {
    await Promise.all(beds.map(({ browser }) => browser.close()))
  }
}

interface Round {
  bed: Bed
  read: Reading
}

/** The first round of each browser is discarded if caches fill in it. */
async function takeTurns(
  { sample, warmUp = true, together = false }: Scenario,
  beds: readonly Bed[],
  turns: number,
  random: () => number,
): Promise<Round[]> {
  const rounds: Round[] = []
  const take = async (bed: Bed): Promise<void> => void rounds.push({ bed, read: await sample(bed) })
  if (warmUp) for (const bed of beds) await sample(bed)
  for (let turn = 0; turn < turns; turn++) {
    if (together) await Promise.all(beds.map(take))
    else for (const bed of shuffled(beds, random)) await take(bed)
  }
  return rounds
}

/** Only ratios with a budget must settle. */
function isDone(measure: Measure, samples: Samples | undefined): boolean {
  if (!measure.floor || !measure.budget || !samples) return true
  const ratio = pairedRatio(measure, samples, measure.of ?? OURS)
  return ratio !== null && isSettled(ratio, WITHIN)
}
