import * as z from 'zod/mini'
import type { OptOut } from '../../../rules/schema/statements.ts'

/** What the person said of a way to act. It holds for the address that they tried: another one may work, or not. */
export const Tried = z.object({ optOut: z.string(), url: z.string(), worked: z.boolean(), day: z.iso.date() })
export const TriedList = z.array(Tried)
export type Tried = z.infer<typeof Tried>

type Way = Pick<OptOut, 'id' | 'url'>

/** What was said of this way, if that still holds. */
export function triedOf({ id, url }: Way, tried: readonly Tried[]): Tried | undefined {
  return tried.find((one) => one.optOut === id && one.url === url)
}

/** What worked comes first, what did not after all others; else in the order of the rules. */
export function orderByTried<T extends Way>(ways: readonly T[], tried: readonly Tried[]): T[] {
  return ways.toSorted((a, b) => rank(a, tried) - rank(b, tried))
}

function rank(way: Way, tried: readonly Tried[]): number {
  const said = triedOf(way, tried)
  return said === undefined ? 1 : said.worked ? 0 : 2
}

/** With what is said now instead of what was; `worked` is null if it is taken back. */
export function withTried(tried: readonly Tried[], { id, url }: Way, worked: boolean | null, day: string): Tried[] {
  const others = tried.filter(({ optOut }) => optOut !== id)
  return worked === null || url === undefined ? others : [...others, { optOut: id, url, worked, day }]
}

/** Of what was said of a way here and in a file, the later counts; here, if both were said on one day. */
export function mergeTried(here: readonly Tried[], there: readonly Tried[]): Tried[] {
  const days = new Map(here.map(({ optOut, day }) => [optOut, day]))
  const later = new Map(
    there
      .filter(({ optOut, day }) => day > (days.get(optOut) ?? ''))
      .toSorted(byDay)
      .map((one) => [one.optOut, one]),
  )
  return [...here.filter(({ optOut }) => !later.has(optOut)), ...later.values()]
}

function byDay(a: Tried, b: Tried): number {
  return a.day < b.day ? -1 : Number(a.day > b.day)
}
