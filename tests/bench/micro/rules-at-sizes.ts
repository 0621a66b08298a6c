import { runInNewContext } from 'node:vm'
import { setFlagsFromString } from 'node:v8'
import { buildRules } from '../../../rules/tools/build.ts'
import { decidedRules, decidingOf } from '../../../rules/overview/deciding.ts'
import { candidates, hostIndex } from '../../../rules/engine/host-index.ts'
import { find } from '../../../rules/engine/find.ts'
import { indexRules, type RulesIndex } from '../../../rules/engine/index-rules.ts'
import { locate } from '../../../rules/engine/locate-address.ts'
import { parseRules } from '../../../rules/schema/parse-rules.ts'
import type { IndexPart, OverviewPart } from '../../../rules/schema/parts.ts'
import type { Service } from '../../../rules/schema/schema.ts'
import { indexPartOf } from '../../../rules/engine/split-rules.ts'
import { randomFrom, shuffled } from '../statistics.ts'
import { syntheticRules } from './synthetic-rules.ts'

/** 90 is about the number of services planned. */
export const SIZES = [10, 90, 1000, 10_000] as const
export type Size = (typeof SIZES)[number]

/** One round of one size. Times of `find` are microseconds per call, the others milliseconds; memory is kilobytes. */
export interface AtSize {
  find: number
  load: number
  check: number
  index: number
  memory: number
  /** What a waking worker does with the index of all services before it opens one operator's file. */
  wake: number
  /** The lines of all services, from the index and what decides. */
  overview: number
}

interface Stand {
  size: Size
  text: string
  /** The index alone, as it is shipped. */
  indexText: string
  overviewText: string
  index: RulesIndex
  addresses: string[]
}

const NOT_LOADED = { load: Number.NaN, check: Number.NaN, index: Number.NaN, memory: Number.NaN, wake: Number.NaN, overview: Number.NaN }
const CALLS = 200
const ASKED = 5
const PERSON = { country: 'AT', land: null, guessed: false, objectionStatus: null, news: [] }
const DAY = '2026-12-01'

/** The extension's own functions in plain Node, in rounds in which the sizes take turns. */
export function measureSizes(rounds: { find: number; load: number }): Map<Size, AtSize[]> {
  const real = buildRules()
  const stands = SIZES.map((size) => standOf(JSON.stringify(syntheticRules(real, size)), size, real.services.length))
  const random = randomFrom(3)
  const results = new Map(SIZES.map((size): [Size, AtSize[]] => [size, []]))
  for (const stand of stands) timeFind(stand, CALLS * 10)
  for (let round = 0; round < rounds.find; round++) {
    for (const stand of shuffled(stands, random)) {
      const find = timeFind(stand, CALLS)
      const loaded = round < rounds.load ? { ...timeLoad(stand), ...timeIndex(stand) } : NOT_LOADED
      results.get(stand.size)?.push({ find, ...loaded })
    }
  }
  return results
}

function standOf(text: string, size: Size, real: number): Stand {
  const rules = parseRules(JSON.parse(text))
  const indexText = JSON.stringify(indexPartOf(rules))
  const overviewText = JSON.stringify(decidingOf(rules))
  return { size, text, indexText, overviewText, index: indexRules(rules), addresses: addressesOf(rules.services, real) }
}

/** As many real services, with many statements, as made-up ones, spread over the list: every size looks up the same. */
function addressesOf(services: readonly Service[], real: number): string[] {
  const madeUp = services.slice(real)
  const spread = Array.from({ length: ASKED }, (_, at) => madeUp[Math.floor((at * madeUp.length) / ASKED)])
  return [...services.slice(0, Math.min(real, ASKED)), ...spread].flatMap((one) => (one?.match[0] ? [one.match[0].replace('*', '')] : []))
}

/** From an address to the finding, as for a page visit. */
function timeFind({ index, addresses }: Stand, calls: number): number {
  const start = performance.now()
  for (let call = 0; call < calls; call++) {
    const place = locate(index, addresses[call % addresses.length] ?? '')
    if (!place) throw new Error('An address of the bench is not in its rules')
    find(index, place, true, PERSON, DAY)
  }
  return ((performance.now() - start) * 1000) / calls
}

function timeIndex({ indexText, overviewText, addresses: [first = ''] }: Stand): Pick<AtSize, 'wake' | 'overview'> {
  const [wake, index] = timed((): IndexPart => {
    const read: IndexPart = JSON.parse(indexText)
    candidates(
      hostIndex(read.services, ({ hosts }) => hosts),
      new URL(first).hostname,
    )
    return read
  })
  const [overview] = timed(() => {
    const deciding: OverviewPart = JSON.parse(overviewText)
    const decided = indexRules(decidedRules(index, deciding))
    for (const { id } of decided.rules.services) find(decided, { service: id, context: 'other', quiet: false }, null, PERSON, DAY)
  })
  return { wake, overview }
}

function timeLoad({ text }: Stand): Omit<AtSize, 'find' | 'wake' | 'overview'> {
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  const [load, raw] = timed((): unknown => JSON.parse(text))
  const [check, rules] = timed(() => parseRules(raw))
  const [index, indexed] = timed(() => indexRules(rules))
  collectGarbage()
  const memory = (process.memoryUsage().heapUsed - before) / 1000
  // Referenced here, so that it is still in memory when memory is read.
  return indexed.rules === rules && raw !== null ? { load, check, index, memory } : { load, check, index, memory: Number.NaN }
}

function timed<T>(work: () => T): [milliseconds: number, result: T] {
  const start = performance.now()
  const result = work()
  return [performance.now() - start, result]
}

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')
