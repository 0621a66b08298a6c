import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { addDays, addMonths } from '../../../../rules/engine/calendar.ts'
import { Day, dueDate } from '../../../../entrypoints/shared/records/deadlines.ts'
import { letterDeadline } from '../../../../entrypoints/letter/deadline.ts'
import { recordStatus } from '../../../../entrypoints/shared/records/objection-status.ts'
import { viewOf } from '../../../../entrypoints/shared/records/record-view.ts'
import { transition } from '../../../../entrypoints/shared/records/transitions.ts'
import { reminders } from '../../../../entrypoints/shared/reminders/reminders.ts'
import { after, anyDay, clockOn } from '../../fixtures/arbitrary-records.ts'

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2100-01-31', 1, '2100-02-28'],
    ['2000-01-31', 1, '2000-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-03-28', 1, '2026-04-28'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  it('gives a day that exists, in the right month, on the same date or on the last of the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 36 }), (day, months) => {
        const there = addMonths(day, months)
        expect(Day.safeParse(there).success).toBe(true)
        const monthsApart = (Number(there.slice(0, 4)) - Number(day.slice(0, 4))) * 12 + Number(there.slice(5, 7)) - Number(day.slice(5, 7))
        expect(monthsApart).toBe(months)
        expect(there.slice(8) === day.slice(8) || addDays(there, 1).endsWith('-01')).toBe(true)
      }),
    )
  })

  it('never puts a later day before an earlier one', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 0, max: 36 }), (a, b, months) => {
        const [early, late] = a < b ? [a, b] : [b, a]
        expect(addMonths(early, months) <= addMonths(late, months)).toBe(true)
      }),
    )
  })
})

describe('addDays', () => {
  it('goes there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day)
      }),
    )
  })
})

describe('dueDate', () => {
  it('is one month after sending, three if the time was extended, none if nothing was sent', () => {
    expect(dueDate({ dates: { sent: '2026-10-31', extended: null } })).toBe('2026-11-30')
    expect(dueDate({ dates: { sent: '2026-10-31', extended: '2026-11-15' } })).toBe('2027-01-31')
    expect(dueDate({ dates: { sent: null, extended: null } })).toBe(null)
  })

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Australia/Lord_Howe'])(
    'is the same in %s as in UTC, even if the clocks change',
    (there) => {
      fc.assert(
        fc.property(anyDay, fc.boolean(), (sent, extended) => {
          const dates = { sent, extended: extended ? sent : null }
          process.env['TZ'] = 'UTC'
          const inUtc = [dueDate({ dates }), addDays(sent, 30)]
          process.env['TZ'] = there
          expect([dueDate({ dates }), addDays(sent, 30)]).toEqual(inUtc)
        }),
      )
    },
  )
})

describe('the law of the place', () => {
  const record = after({}, ['send', '2026-10-01'])
  const from = (country: string) => ({ ...record, madeUnder: { country, policy: null } })
  const day = '2026-11-20'

  it.each([
    ['AT', '2026-11-01'],
    ['NO', '2026-11-01'],
    ['GB', '2026-11-01'],
    ['CH', null],
    ['BR', null],
    ['US', null],
    ['NC', null],
    ['ZZ', null],
  ])('%s: an answer is due by %s, in the record, in the badge and in the reminders alike', (country, due) => {
    const one = from(country)
    expect(dueDate(one)).toBe(due)
    expect(viewOf(one, String, day)).toMatchObject({ due, overdue: due !== null, noLimit: due === null })
    expect(recordStatus(one, day)).toBe(due === null ? 'sent' : 'overdue')
    const kinds = reminders([one], day).map(({ kind }) => kind)
    expect(kinds.includes('complaint') || kinds.includes('answer-due')).toBe(due !== null)
  })

  it('is the same for a letter that follows', () => {
    const asked = { first: 'objection' as const, sent: '2026-10-01' }
    const families = { AT: 'gdpr', GB: 'uk', CH: 'ch', BR: 'br' } as const
    for (const [country, family] of Object.entries(families)) expect(letterDeadline(family, asked, null)).toBe(dueDate(from(country)))
  })

  it('lets anyone who waits say that no answer came, even if the law sets no time', () => {
    expect(transition(from('CH'), { type: 'give-up' }, day, clockOn(day)).ok).toBe(true)
    expect(transition(from('AT'), { type: 'give-up' }, '2026-10-20', clockOn('2026-10-20')).ok).toBe(false)
  })

  it('is that of the GDPR for records of which no country was kept', () => {
    expect(dueDate({ ...record, madeUnder: null })).toBe('2026-11-01')
  })
})

describe('Day', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '1999-12-31',
    '2200-01-01',
    '2026-01-01T00:00Z',
    '',
    ' 2026-01-01',
  ])('refuses %j', (text) => {
    expect(Day.safeParse(text).success).toBe(false)
  })
})
