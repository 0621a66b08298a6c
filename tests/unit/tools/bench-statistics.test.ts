import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSettled, median, quantile, randomFrom, ratioOf, shuffled, summarise } from '../../bench/statistics.ts'

describe('the statistics of the bench', () => {
  it('takes the middle of an odd list and the mean of the two middles of an even one', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([])).toBeNaN()
  })

  it('finds quartiles between neighbours', () => {
    expect(quantile([1, 2, 3, 4, 5], 0.25)).toBe(2)
    expect(summarise([10, 20])).toEqual({ median: 15, low: 12.5, high: 17.5, rounds: 2 })
  })

  it('is not moved by one wild round', () => {
    expect(ratioOf([2, 2, 2, 2, 900], [1, 1, 1, 1, 1]).value).toBe(2)
  })

  it('knows a ratio exactly if nothing varies, and says so', () => {
    const ratio = ratioOf([3, 3, 3], [2, 2, 2])
    expect(ratio).toEqual({ value: 1.5, low: 1.5, high: 1.5 })
    expect(isSettled(ratio, 0.05)).toBe(true)
  })

  it('is not settled while the interval reaches further than allowed on either side', () => {
    expect(isSettled({ value: 1, low: 0.96, high: 1.04 }, 0.05)).toBe(true)
    expect(isSettled({ value: 1, low: 0.94, high: 1.04 }, 0.05)).toBe(false)
    expect(isSettled({ value: 1, low: 0.96, high: 1.06 }, 0.05)).toBe(false)
    expect(isSettled({ value: Number.NaN, low: Number.NaN, high: Number.NaN }, 0.05)).toBe(false)
  })

  it('draws a round of both lists together, so that unrest of the machine cancels out', () => {
    const unrest = [1, 5, 2, 8, 3, 9, 4, 7, 6]
    const paired = ratioOf(
      unrest.map((one) => one * 2),
      unrest,
    )
    expect(paired).toEqual({ value: 2, low: 2, high: 2 })
  })

  it('holds its ratio inside its interval', () => {
    const values = fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { minLength: 3, maxLength: 20 })
    fc.assert(
      fc.property(values, (ours) => {
        const { value, low, high } = ratioOf(
          ours,
          ours.map(() => 1),
        )
        expect(low).toBeLessThanOrEqual(value + 1e-9)
        expect(high).toBeGreaterThanOrEqual(value - 1e-9)
      }),
      { numRuns: 20 },
    )
  })

  it('draws the same numbers from the same seed, all from 0 to below 1', () => {
    const [one, two] = [randomFrom(4), randomFrom(4)]
    const drawn = Array.from({ length: 100 }, () => one())
    expect(drawn).toEqual(Array.from({ length: 100 }, () => two()))
    expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true)
    expect(new Set(drawn).size).toBeGreaterThan(90)
  })

  it('loses nobody in shuffling', () => {
    expect(new Set(shuffled([1, 2, 3, 4], randomFrom(1)))).toEqual(new Set([1, 2, 3, 4]))
  })
})
