import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { transition } from '../../../../entrypoints/shared/records/transitions.ts'
import { validateDates } from '../../../../entrypoints/shared/records/validate-dates.ts'
import { ObjectionRecord, STATES, stateOf } from '../../../../entrypoints/shared/records/record.ts'
import { anyAttempts, anyRecord, anyStep, clockOn, TODAY, travel } from '../../fixtures/arbitrary-records.ts'

const clock = clockOn(TODAY)

describe('any steps in any order', () => {
  it('leave a record that is valid, in a known state, with dates that can be true', () => {
    fc.assert(
      fc.property(anyRecord, (one) => {
        expect(ObjectionRecord.safeParse(one).error).toBeUndefined()
        expect(STATES).toContain(stateOf(one))
        expect(validateDates(one, TODAY)).toEqual([])
      }),
    )
  })

  it('only ever add to the history, each change starting where the last one ended', () => {
    fc.assert(
      fc.property(anyRecord, anyAttempts, (one, attempts) => {
        const later = travel(
          one,
          TODAY,
          attempts.map(([, step]) => [0, step]),
        )
        expect(later.history.slice(0, one.history.length)).toEqual(one.history)
        later.history.slice(1).forEach((change, at) => expect(change.from).toBe(later.history[at]?.to))
        expect(later.history.at(-1)?.to).toBe(stateOf(later))
      }),
    )
  })

  it('lose no date: each is still in the record or in what a change replaced', () => {
    fc.assert(
      fc.property(anyRecord, anyStep, (one, step) => {
        const outcome = transition(one, step, TODAY, clock)
        fc.pre(outcome.ok)
        const there = outcome.ok ? [outcome.record.dates, outcome.record.history.at(-1)?.was] : []
        const kept = there.flatMap((dates) => Object.values(dates ?? {}))
        expect(kept).toEqual(expect.arrayContaining(Object.values(one.dates)))
      }),
    )
  })

  it('never change the record they are given', () => {
    fc.assert(
      fc.property(anyRecord, anyStep, (one, step) => {
        const before = structuredClone(one)
        transition(one, step, TODAY, clock)
        expect(one).toEqual(before)
      }),
    )
  })
})
