/** Median of a list, of an even number of values the mean of the middle two; NaN for an empty list. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** Linear interpolation, as R's type 7. `part` is from 0 to 1. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * part
  const low = sorted[Math.floor(at)]
  const high = sorted[Math.ceil(at)]
  return low === undefined || high === undefined ? Number.NaN : low + (high - low) * (at - Math.floor(at))
}

export interface Summary {
  median: number
  /** First and third quartile. */
  low: number
  high: number
  rounds: number
}

export function summarise(values: readonly number[]): Summary {
  return { median: median(values), low: quantile(values, 0.25), high: quantile(values, 0.75), rounds: values.length }
}

export interface Ratio {
  value: number
  /** 95 % interval of the ratio. */
  low: number
  high: number
}

const DRAWS = 1000

/**
 * Ratio of two medians, with a bootstrap interval. The lists are paired: the same index is the same round, drawn together, so that a
 * disturbance of the machine affects both.
 */
export function ratioOf(ours: readonly number[], floor: readonly number[], random = randomFrom(1)): Ratio {
  const rounds = Math.min(ours.length, floor.length)
  const ratios = Array.from({ length: DRAWS }, () => {
    const drawn = Array.from({ length: rounds }, () => Math.floor(random() * rounds))
    return median(drawn.map((at) => ours[at] ?? Number.NaN)) / median(drawn.map((at) => floor[at] ?? Number.NaN))
  })
  return { value: median(ours) / median(floor), low: quantile(ratios, 0.025), high: quantile(ratios, 0.975) }
}

/** Whether the interval lies within this part of the ratio on both sides: 0.05 is five per cent. */
export function isSettled({ value, low, high }: Ratio, within: number): boolean {
  return value - low <= within * value && high - value <= within * value
}

/** Numbers from 0 to below 1 that are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map((one) => ({ one, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ one }) => one)
}
