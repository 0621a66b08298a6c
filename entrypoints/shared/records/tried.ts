import * as z from 'zod/mini'
import type { OptOut } from '../../../rules/schema/statements.ts'

/** Whether an opt-out worked for the person. Applies to the address that they tried: another one may or may not work. */
export const Tried = z.object({ optOut: z.string(), url: z.string(), worked: z.boolean(), day: z.iso.date() })
export const TriedList = z.array(Tried)
export type Tried = z.infer<typeof Tried>

type Way = Pick<OptOut, 'id' | 'url'>

/** What the person said about this opt-out, if it still applies. */
export function triedOf({ id, url }: Way, tried: readonly Tried[]): Tried | undefined {
  return tried.find((one) => one.optOut === id && one.url === url)
}

/** Opt-outs that worked come first, those that did not come last; otherwise in the order of the rules. */
export function orderByTried<T extends Way>(ways: readonly T[], tried: readonly Tried[]): T[] {
  return ways.toSorted((a, b) => rank(a, tried) - rank(b, tried))
}

function rank(way: Way, tried: readonly Tried[]): number {
  const said = triedOf(way, tried)
  return said === undefined ? 1 : said.worked ? 0 : 2
}

/** Replaces the answer for an opt-out; `worked` is null to remove it. */
export function withTried(tried: readonly Tried[], { id, url }: Way, worked: boolean | null, day: string): Tried[] {
  const others = tried.filter(({ optOut }) => optOut !== id)
  return worked === null || url === undefined ? others : [...others, { optOut: id, url, worked, day }]
}

/** For each opt-out the later answer counts; on the same day, the one given here. */
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
