import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { editRecord } from '../../../../entrypoints/shared/records/transitions.ts'
import { planMerge, type Plan } from '../../../../entrypoints/shared/records/merge-import.ts'
import { MOST_ENTRIES } from '../../../../entrypoints/shared/records/import-limits.ts'
import { ObjectionRecord } from '../../../../entrypoints/shared/records/record.ts'
import { after, anyAttempts, anyRecord, anyText, clockOn, TODAY, travel } from '../../fixtures/arbitrary-records.ts'

const KINDS = ['fresh', 'same', 'newer', 'older', 'conflicting'] as const
const counts = (plan: Plan) => Object.fromEntries(KINDS.flatMap((kind) => (plan[kind].length > 0 ? [[kind, plan[kind].length]] : [])))

const base = after({}, ['send', '2026-10-03'])
const confirmed = after({}, ['send', '2026-10-03'], ['confirm', '2026-10-04'])
const refused = after({}, ['send', '2026-10-03'], ['refuse', '2026-10-05'])

describe('planImport', () => {
  it.each([
    ['fresh', [], [base], [base]],
    ['same', [base], [base], [base]],
    ['newer', [base], [confirmed], [confirmed]],
    ['older', [confirmed], [base], [confirmed]],
  ] as const)('%s', (kind, existing, incoming, records) => {
    const plan = planMerge(existing, incoming)
    expect(counts(plan)).toEqual({ [kind]: 1 })
    expect(plan.records).toEqual(records)
  })

  it('joins what went on in both places: the later holds, the earlier is in the history', () => {
    const plan = planMerge([confirmed], [refused])
    expect(counts(plan)).toEqual({ conflicting: 1 })
    expect(plan.records).toEqual([
      {
        ...refused,
        history: [
          ...base.history,
          confirmed.history[2],
          refused.history[2],
          { at: refused.updatedAt, from: 'confirmed', to: 'refused', joined: true, was: { confirmed: '2026-10-04' } },
        ],
      },
    ])
  })

  it('keeps the notes of both', () => {
    const noted = (notes: string, day: string) => {
      const outcome = editRecord(base, { notes }, clockOn(day))
      return outcome.ok ? outcome.record : base
    }
    const [joined] = planMerge([noted('at home', '2026-10-05')], [noted('at work', '2026-10-06')]).records
    expect(joined?.notes).toBe('at work\n\nat home')
  })

  it('does not list the same objection twice when it has another id', () => {
    const plan = planMerge([base], [{ ...base, id: 'other' }])
    expect(counts(plan)).toEqual({ same: 1 })
    expect(plan.records).toEqual([base])
  })

  it('takes two accounts without a name for two when both come from one file', () => {
    expect(planMerge([], [base, { ...base, id: 'other' }]).records).toHaveLength(2)
  })

  it('joins an entry that a file holds twice', () => {
    expect(planMerge([], [base, confirmed]).records).toEqual([confirmed])
  })
})

/** One record on two devices, changed on neither, one or both. */
const twoDevices = fc
  .tuple(anyRecord, anyAttempts, anyAttempts, anyText, fc.boolean())
  .map(([one, here, there, notes, noted]): [ObjectionRecord, ObjectionRecord] => {
    const today = (attempts: typeof here) =>
      travel(
        one,
        TODAY,
        attempts.map(([, step]) => [0, step]),
      )
    const edited = editRecord(today(there), noted ? { notes } : {}, clockOn(TODAY))
    return [today(here), edited.ok ? edited.record : one]
  })

describe('any two devices', () => {
  it('lose no history, and end with one valid record', () => {
    fc.assert(
      fc.property(twoDevices, ([here, there]) => {
        const { records } = planMerge([here], [there])
        expect(records).toHaveLength(1)
        expect(records[0]?.history).toEqual(expect.arrayContaining([...here.history, ...there.history]))
        expect(records.map((one) => ObjectionRecord.safeParse(one).error)).toEqual([undefined])
      }),
    )
  })

  it('change nothing when the same is imported again', () => {
    fc.assert(
      fc.property(twoDevices, ([here, there]) => {
        const once = planMerge([here], [there]).records
        expect(planMerge(once, [there]).records).toEqual(once)
        expect(planMerge(once, [here]).records).toEqual(once)
      }),
    )
  })

  it('agree in the end, whichever imported first', () => {
    fc.assert(
      fc.property(twoDevices, ([here, there]) => {
        const [a] = planMerge([here], [there]).records
        const [b] = planMerge([there], [here]).records
        expect({ ...a, history: [] }).toEqual({ ...b, history: [] })
        expect(a?.history).toEqual(expect.arrayContaining(b?.history ?? []))
      }),
    )
  })

  it('restore a whole list on an empty device', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 6 }), (records) => {
        expect(planMerge([], records).records).toEqual(records)
        expect(planMerge(records, records)).toMatchObject({ records, same: records, fresh: [], newer: [], older: [], conflicting: [] })
      }),
    )
  })
})

it('is not confused by the order in which fields were set', () => {
  const { dates, ...rest } = base
  expect(counts(planMerge([base], [{ ...rest, dates }]))).toEqual({ same: 1 })
})

it('joins as many records as a file may hold, all of the same content, and spells each change once', () => {
  const many = Array.from({ length: MOST_ENTRIES }, (_, at) => ({
    ...base,
    id: `r${at}`,
    history: [{ at: new Date(Date.parse('2026-10-03T00:00Z') + at).toISOString(), from: null, to: 'sent' as const }],
  }))
  const spelled = vi.spyOn(JSON, 'stringify')
  expect(planMerge([base], many).records).toHaveLength(1)
  // Its content, twice, and its single change.
  expect(spelled.mock.calls.length).toBeLessThan(5 * MOST_ENTRIES)
})
