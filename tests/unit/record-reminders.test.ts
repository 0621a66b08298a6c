import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reminders } from '../../entrypoints/shared/reminders.ts'
import { after, anyDay, anyRecord, record, TODAY } from './arbitrary-records.ts'

const kinds = (one: ReturnType<typeof record>) => reminders([one], TODAY).map(({ kind, day, due }) => [kind, day, due])

describe('reminders', () => {
  it('of a form: the missing e-mail, the last day for an answer, the complaint', () => {
    expect(kinds(after({}, ['send', '2026-10-31']))).toEqual([
      ['no-mail', '2026-11-02', true],
      ['answer-due', '2026-11-30', false],
      ['complaint', '2026-12-14', false],
    ])
  })

  it('of a letter by post: no e-mail is missing', () => {
    const posted = { ...after({}, ['send', '2026-10-31']), sentBy: 'post' as const }
    expect(kinds(posted).map(([kind]) => kind)).toEqual(['answer-due', 'complaint'])
  })

  it('move when the time was extended', () => {
    expect(kinds(after({}, ['send', '2026-10-31'], ['extend', '2026-11-10']))).toEqual([
      ['answer-due', '2027-01-31', false],
      ['complaint', '2027-02-14', false],
    ])
  })

  it('of a refusal: the complaint, at once', () => {
    expect(kinds(after({}, ['send', '2026-10-31'], ['refuse', '2026-11-10']))).toEqual([['complaint', '2026-11-10', true]])
  })

  it('after giving up: the complaint', () => {
    expect(kinds(after({}, ['send', '2026-10-03'], ['give-up', '2026-11-10']))).toEqual([['complaint', '2026-11-17', true]])
  })

  it('of what is not sent, or settled: none', () => {
    expect(kinds(record())).toEqual([])
    expect(kinds(after({}, ['send', '2026-10-31'], ['confirm', '2026-11-01']))).toEqual([])
    expect(kinds(after({}, ['send', '2026-10-31'], ['withdraw', '2026-11-01']))).toEqual([])
  })

  it('come in order, once each, and are due from their day on', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyRecord, { maxLength: 5, selector: ({ id }) => id }), anyDay, (records, today) => {
        const all = reminders(records, today)
        expect(all.map(({ day }) => day)).toEqual(all.map(({ day }) => day).toSorted())
        expect(new Set(all.map((one) => `${one.record} ${one.kind}`)).size).toBe(all.length)
        expect(all.every(({ day, due }) => due === day <= today)).toBe(true)
      }),
    )
  })
})
