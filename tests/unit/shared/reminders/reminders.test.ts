import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../rules/engine/calendar.ts'
import { STATES, stateOf, type ObjectionRecord } from '../../../../entrypoints/shared/records/record.ts'
import { deadlines, isNews, reminders } from '../../../../entrypoints/shared/reminders/reminders.ts'
import { after, anyDay, anyRecord, record, TODAY } from '../../fixtures/arbitrary-records.ts'

/** One form whose company confirms within a day, and one of which that is not known. */
const CONFIRM = { 'form-one': 1 }
const next = (one: ObjectionRecord, today: string) => reminders([one], today, CONFIRM).map(({ kind, day, due }) => [kind, day, due])[0]
const deadline = (one: ObjectionRecord, today: string) => deadlines([one], today).map(({ kind, day }) => [kind, day])[0]
const news = (one: ObjectionRecord, today: string) => reminders([one], today).some((each) => isNews(each, today))

/** Days on which the text differs from the day before, over a year and a half. */
function course(say: (today: string) => unknown): [string, unknown][] {
  const days = Array.from({ length: 540 }, (_, index) => addDays('2026-10-31', index))
  return days.flatMap((day, index) => {
    const [now, before] = [say(day), index > 0 ? say(addDays(day, -1)) : null]
    return JSON.stringify(now) === JSON.stringify(before) ? [] : [[day, now]]
  })
}

const byForm = after({ route: 'form-one' }, ['send', '2026-10-31'])
const byPost = { ...byForm, sentBy: 'post' as const }

describe('the one next thing', () => {
  it('of a form: the missing e-mail for a week, then the last day for an answer, then the complaint, each in the place of the one before', () => {
    expect(course((today) => next(byForm, today))).toEqual([
      ['2026-10-31', ['no-mail', '2026-11-02', false]],
      ['2026-11-02', ['no-mail', '2026-11-02', true]],
      ['2026-11-09', ['answer-due', '2026-11-30', false]],
      ['2026-11-30', ['answer-due', '2026-11-30', true]],
      ['2026-12-14', ['complaint', '2026-12-14', true]],
    ])
  })

  it.each<[string, ObjectionRecord]>([
    ['sent by post', byPost],
    ['acknowledged', after({ route: 'form-one' }, ['send', '2026-10-31'], ['acknowledge', '2026-10-31'])],
    ['sent in a month, nobody knows on which day', { ...after({ route: 'form-one' }, ['send', '2026-10-01']), about: { sent: 'month' } }],
    ['sent to a company of which no such habit is known', { ...byForm, route: 'form-other' }],
    ['sent by a way that the rules do not hold', { ...byForm, route: null }],
    ['noted by a name of the language', { ...byForm, route: 'constructor' }],
  ])('of what was %s: no e-mail is missing', (_, one) => expect(next(one, '2026-11-02')).toEqual(['answer-due', '2026-11-30', false]))

  it('is asked for on the day after the company usually confirms', () => {
    expect([1, 3, 14].map((days) => reminders([byForm], '2026-10-31', { 'form-one': days })[0]?.day)).toEqual([
      '2026-11-02',
      '2026-11-04',
      '2026-11-15',
    ])
  })

  it('moves when the time was extended', () => {
    const extended = after({}, ['send', '2026-10-31'], ['extend', '2026-11-10'])
    expect(next(extended, TODAY)).toEqual(['answer-due', '2027-01-31', false])
    expect(next(extended, '2027-02-14')).toEqual(['complaint', '2027-02-14', true])
  })

  it('of what the company asks for: to give it, and after that an answer, with no word of a missing e-mail', () => {
    const asked = after({ route: 'form-one' }, ['send', '2026-10-31'], ['ask', '2026-11-10'])
    expect(next(asked, '2026-11-11')).toEqual(['reply', '2026-11-17', false])
    expect(next(asked, '2027-11-11')).toEqual(['reply', '2026-11-17', true])
    const replied = after({ route: 'form-one' }, ['send', '2026-10-31'], ['ask', '2026-11-01'], ['reply', '2026-11-02'])
    expect(next(replied, '2026-11-03')).toEqual(['answer-due', '2026-12-02', false])
  })

  it('of a refusal: what can be done about it, at once', () => {
    expect(next(after({}, ['send', '2026-10-31'], ['refuse', '2026-11-10']), TODAY)).toEqual(['refused', '2026-11-10', true])
  })

  it('says the day no more exactly than it is known', () => {
    const refused = (precision: 'month' | 'year' | 'unknown') => ({
      ...after({}, ['send', '2026-10-01'], ['refuse', '2026-11-01']),
      about: { refused: precision },
    })
    expect((['month', 'year', 'unknown'] as const).map((one) => reminders([refused(one)], TODAY)[0]?.date)).toEqual([
      '2026-11',
      '2026',
      null,
    ])
  })

  it('after giving up: the complaint, even if the date of sending is unknown', () => {
    const given = after({}, ['send', '2026-10-03'], ['give-up', '2026-11-10'])
    expect(next(given, TODAY)).toEqual(['complaint', '2026-11-17', true])
    expect(next({ ...given, about: { sent: 'unknown' } }, TODAY)).toEqual(['complaint', '2026-11-10', true])
  })

  it('of what is not sent, settled, or has an unknown answer: none, ever', () => {
    const silent = [
      record(),
      after({}, ['send', '2026-10-31'], ['confirm', '2026-11-01']),
      after({}, ['send', '2026-10-31'], ['withdraw', '2026-11-01']),
      after({}, ['send', '2026-10-31'], ['forget', '2026-11-01']),
    ]
    silent.forEach((one) =>
      expect(course((today) => [next(one, today), deadline(one, today)])).toEqual([['2026-10-31', [undefined, undefined]]]),
    )
  })
})

describe('the next deadline', () => {
  it('is one that has not passed: the last day for an answer, then the complaint, then none', () => {
    expect(course((today) => deadline(byForm, today))).toEqual([
      ['2026-10-31', ['answer-due', '2026-11-30']],
      ['2026-12-01', ['complaint', '2026-12-14']],
      ['2026-12-15', undefined],
    ])
  })
})

describe('what has come up', () => {
  it('is news for two weeks', () => {
    const refused = after({}, ['send', '2026-10-31'], ['refuse', '2026-11-10'])
    expect(course((today) => news(refused, today))).toEqual([
      ['2026-10-31', false],
      ['2026-11-10', true],
      ['2026-11-24', false],
    ])
  })
})

describe('of any records on any day', () => {
  const anyRecords = fc.uniqueArray(anyRecord, { maxLength: 5, selector: ({ id }) => id })

  it('there is at most one next thing and one deadline each, in order', () => {
    fc.assert(
      fc.property(anyRecords, anyDay, (records, today) => {
        for (const all of [reminders(records, today), deadlines(records, today)]) {
          expect(all.map(({ day }) => day)).toEqual(all.map(({ day }) => day).toSorted())
          expect(new Set(all.map(({ record: id }) => id)).size).toBe(all.length)
          expect(all.every(({ day, due }) => due === day <= today)).toBe(true)
        }
        expect(deadlines(records, today).every(({ day }) => today <= day)).toBe(true)
      }),
    )
  })

  it('what came up stays until something later takes its place, and never comes back', () => {
    fc.assert(
      fc.property(anyRecord, fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 20 }), (one, steps) => {
        let today = TODAY
        let last = ''
        for (const step of steps) {
          today = addDays(today, step)
          const day = next(one, today)?.[1]
          expect(String(day ?? '') >= last).toBe(true)
          last = String(day ?? last)
        }
      }),
    )
  })

  it('the records that were tried are in every state', () => {
    const seen = new Set(fc.sample(anyRecord, { numRuns: 2000, seed: 1 }).map(stateOf))
    expect([...seen].toSorted()).toEqual([...STATES].toSorted())
  })
})
