import type { AtSize, Size } from '../micro/rules-at-sizes.ts'
import { pairedRatio, valuesOf, type Samples } from '../samples.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import type { FileSize } from '../sizes.ts'
import { ratioOf, summarise } from '../statistics.ts'
import { OURS } from '../subjects.ts'
import type { Row } from './row.ts'

export function scenarioRows({ id, measures }: Scenario, samples: ReadonlyMap<string, Samples>): Row[] {
  return measures.map((measure) => {
    const bySubject: Samples = samples.get(measure.id) ?? new Map()
    const figures = [...bySubject.keys()].map((subject) => [
      subject,
      summarise(valuesOf(measure, bySubject, subject).filter(Number.isFinite)),
    ])
    return {
      id: `${id}.${measure.id}`,
      name: measure.name,
      unit: measure.unit,
      figures: Object.fromEntries(figures),
      floor: measure.floor ?? null,
      subject: measure.of ?? OURS,
      ratio: pairedRatio(measure, bySubject, measure.of ?? OURS),
      budget: measure.budget ?? null,
      limit: measure.limit ?? null,
    }
  })
}

const FIND_BUDGET = 1.1
const WORDS: Record<keyof AtSize, { name: string; unit: string }> = {
  find: { name: 'find()', unit: 'µs' },
  load: { name: 'rules: load', unit: 'ms' },
  check: { name: 'rules: check', unit: 'ms' },
  index: { name: 'rules: index', unit: 'ms' },
  memory: { name: 'rules: memory', unit: 'kB' },
  wake: { name: 'index: wake to the operator', unit: 'ms' },
  overview: { name: 'index: lines of all services', unit: 'ms' },
}
const KEYS: readonly (keyof AtSize)[] = ['find', 'load', 'check', 'index', 'memory', 'wake', 'overview']

/** The smallest size is the floor of the others. */
export function sizeRows(results: ReadonlyMap<Size, readonly AtSize[]>): Row[] {
  const [floor, ...others] = [...results.keys()]
  return KEYS.flatMap((key) =>
    others.map((size) => {
      const values = (at: Size | undefined): number[] =>
        (at &&
          results
            .get(at)
            ?.map((one) => one[key])
            .filter(Number.isFinite)) ||
        []
      return {
        id: `rules.${key}.${size}`,
        name: `${WORDS[key].name} with ${size} services, floor with ${floor}`,
        unit: WORDS[key].unit,
        figures: { [String(floor)]: summarise(values(floor)), [String(size)]: summarise(values(size)) },
        floor: String(floor),
        subject: String(size),
        ratio: ratioOf(values(size), values(floor)),
        budget: key === 'find' ? FIND_BUDGET : null,
        limit: null,
      }
    }),
  )
}

export function fileRows(files: readonly FileSize[]): Row[] {
  return files.flatMap(({ name, raw, gzip, limits }) => [
    fileRow(name, 'raw', raw, limits?.raw),
    ...(gzip === null ? [] : [fileRow(name, 'gzip', gzip, limits?.gzip)]),
  ])
}

function fileRow(name: string, how: string, bytes: number, limit: number | undefined): Row {
  return {
    id: `size.${name}.${how}`,
    name: `${name}, ${how}`,
    unit: 'kB',
    figures: { [OURS]: summarise([bytes / 1000]) },
    floor: null,
    subject: OURS,
    ratio: null,
    budget: null,
    limit: limit ?? null,
  }
}
