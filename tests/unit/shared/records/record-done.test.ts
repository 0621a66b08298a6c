import { describe, expect, test } from 'vitest'
import { recordDone, type Done } from '../../../../entrypoints/shared/records/record-done.ts'
import { createRecord } from '../../../../entrypoints/shared/records/transitions.ts'
import { stateOf, type ObjectionRecord } from '../../../../entrypoints/shared/records/record.ts'

const CLOCK = { today: '2026-11-30', now: '2026-11-30T12:00:00.000Z' }
const DONE: Done = {
  service: 'example-chat',
  account: '',
  day: '2026-11-28',
  by: 'switch',
  route: 'switch-chat',
  madeUnder: { country: 'AT', policy: '2026' },
  answer: 'none',
}

function after(records: readonly ObjectionRecord[], done: Partial<Done>): ObjectionRecord[] {
  const outcome = recordDone(records, { ...DONE, ...done }, 'press', CLOCK)
  if (!outcome.ok) throw new Error(outcome.problems[0]?.key)
  return outcome.records
}

describe('done, as the list notes it', () => {
  test('a switch is off from its day on, for that account, by that way', () => {
    const [noted] = after([], { account: ' at work ' })
    expect(noted).toMatchObject({ account: 'at work', route: 'switch-chat', dates: { sent: '2026-11-28' }, madeUnder: { country: 'AT' } })
    expect(noted && stateOf(noted)).toBe('off')
  })

  test('a request waits for its answer, or has it', () => {
    expect(after([], { by: 'form' }).map(stateOf)).toEqual(['sent'])
    expect(after([], { by: 'form', answer: 'confirmed' }).map(stateOf)).toEqual(['confirmed'])
    expect(after([], { by: 'form', day: '2025-01-01', answer: 'unknown' }).map(stateOf)).toEqual(['unsure'])
  })

  test('the form that was opened is the one that was sent', () => {
    const opened = createRecord({ id: 'opened', service: 'example-chat', account: '', route: null }, '2026-11-27', CLOCK)
    const all = after([opened], { account: 'mine' })
    expect(all.map(({ id, account }) => [id, account])).toEqual([['opened', 'mine']])
    expect(all[0]?.dates.opened).toBe('2026-11-27')
  })

  test('the same name is the same account; without a name it may be another one, and nothing is written over', () => {
    const first = after([], { account: 'mine', day: '2026-11-01' })
    expect(after(first, { account: 'mine' })).toHaveLength(1)
    expect(after(first, { account: 'mine' })[0]?.history.length).toBeGreaterThan(first[0]?.history.length ?? 0)
    const nameless = after([], {})
    const both = recordDone(nameless, DONE, 'second', CLOCK)
    expect(both.ok && both.records).toHaveLength(2)
    expect(both.ok && both.records[0]).toEqual(nameless[0])
  })

  test('a day to come is refused', () => {
    expect(recordDone([], { ...DONE, day: '2026-12-24' }, 'press', CLOCK).ok).toBe(false)
  })
})
