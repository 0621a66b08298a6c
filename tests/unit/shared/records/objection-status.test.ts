import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ObjectionRecord } from '../../../../entrypoints/shared/records/record.ts'
import { recordStatus, objectionStatusOf } from '../../../../entrypoints/shared/records/objection-status.ts'
import { after, anyRecord, record, TODAY } from '../../fixtures/arbitrary-records.ts'

const LINKED = ['facebook', 'instagram', 'threads']
const stand = (records: ObjectionRecord[], service = 'facebook', today = TODAY) =>
  objectionStatusOf(records, service, LINKED, today).objectionStatus

const opened = (told = {}) => record(told)
const sent = (told = {}) => after(told, ['send', '2026-11-01'])
const late = (told = {}) => after(told, ['send', '2026-10-10'])
const confirmed = (told = {}) => after(told, ['send', '2026-10-10'], ['confirm', '2026-10-11'])
const refused = (told = {}) => after(told, ['send', '2026-10-10'], ['refuse', '2026-10-11'])
const withdrawn = (told = {}) => after(told, ['send', '2026-10-10'], ['confirm', '2026-10-11'], ['withdraw', '2026-10-12'])
const gaveUp = (told = {}) => after(told, ['send', '2026-10-10'], ['give-up', '2026-11-12'])

describe('one account', () => {
  it.each([
    ['opened', opened(), null],
    ['sent', sent(), 'sent'],
    ['unanswered when it was due', late(), 'overdue'],
    ['given up on', gaveUp(), 'overdue'],
    ['extended', after({}, ['send', '2026-10-10'], ['extend', '2026-11-02']), 'sent'],
    ['confirmed', confirmed(), 'objected'],
    ['refused', refused(), 'refused'],
    ['withdrawn', withdrawn(), null],
  ] as const)('%s', (_, one, objectionStatus) => {
    expect(stand([one])).toBe(objectionStatus)
  })

  it.each([
    ['2026-11-30', 'sent'],
    ['2026-12-01', 'overdue'],
  ])('has until the end of the last day: %s is %s', (today, objectionStatus) => {
    expect(stand([after({}, ['send', '2026-10-31'])], 'facebook', today)).toBe(objectionStatus)
  })

  it('with several records: an open question first, else the newest answer', () => {
    expect(stand([confirmed(), late({ id: 'two' })])).toBe('overdue')
    expect(stand([withdrawn(), after({ id: 'two' }, ['send', '2026-10-20'], ['confirm', '2026-10-21'])])).toBe('objected')
    expect(stand([confirmed(), opened({ id: 'two' })])).toBe('objected')
    expect(stand([after({}, ['send', '2026-10-20'], ['refuse', '2026-10-21']), confirmed({ id: 'two' })])).toBe('refused')
  })

  it.each([
    ['asked for something', after({}, ['send', '2026-09-10'], ['ask', '2026-09-12']), 'sent'],
    ['answered on what was asked', after({}, ['send', '2026-10-20'], ['ask', '2026-10-22'], ['reply', '2026-11-01']), 'sent'],
    ['not known to be answered', after({}, ['send', '2026-02-10'], ['forget', '2026-11-01']), 'sent'],
    ['known to the month only', { ...after({}, ['send', '2026-10-01']), about: { sent: 'month' as const } }, 'sent'],
  ] as const)('raises no alarm if it is %s', (_, one, objectionStatus) => {
    expect(stand([one])).toBe(objectionStatus)
  })

  it('without a name is another one than the next without a name', () => {
    expect(stand([confirmed({ account: '' }), late({ id: 'two', account: '' })])).toBe('overdue')
    expect(stand([confirmed({ account: '' }), sent({ id: 'two', account: '' })])).toBe('sent')
  })

  it('stays confirmed if the form was only opened once more', () => {
    expect(stand([confirmed({ account: '' }), opened({ id: 'two', account: '' })])).toBe('objected')
  })

  it('is the same account however its name was typed', () => {
    expect(stand([confirmed({ account: 'Zoe\u0308' }), opened({ id: 'two', account: ' Zo\u00eb ' })])).toBe('objected')
  })
})

describe('several accounts', () => {
  const other = { id: 'two', account: 'work 🚂' }
  it.each([
    ['overdue before sent', [sent(), late(other)], 'overdue'],
    ['sent before confirmed', [confirmed(), sent(other)], 'sent'],
    ['all confirmed', [confirmed(), confirmed(other)], 'objected'],
    ['one refused', [confirmed(), refused(other)], 'refused'],
    ['one only opened', [confirmed(), opened(other)], null],
    ['none', [], null],
  ] as const)('%s', (_, records, objectionStatus) => {
    expect(stand([...records])).toBe(objectionStatus)
  })
})

describe('linked accounts', () => {
  const covering = { covers: 'linked' }
  const insta = { id: 'two', service: 'instagram' }

  it.each([
    ['follow a confirmed one', [confirmed(covering)], 'objected'],
    ['follow one that is sent', [sent(covering)], 'sent'],
    ['follow one that is overdue', [late(covering)], 'overdue'],
    ['follow nothing that was not ticked', [confirmed()], null],
    ['follow also where a form was opened', [confirmed(covering), opened(insta)], 'objected'],
    ['count their own record first', [confirmed(covering), late(insta)], 'overdue'],
    ['count their own refusal first', [confirmed(covering), refused(insta)], 'refused'],
    ['are covered by nothing that was withdrawn', [withdrawn(covering)], null],
  ] as const)('%s', (_, records, objectionStatus) => {
    expect(stand([...records], 'instagram')).toBe(objectionStatus)
  })

  it('cover no service whose accounts cannot be linked', () => {
    expect(objectionStatusOf([confirmed(covering)], 'whatsapp', [], TODAY).objectionStatus).toBe(null)
  })

  it('do not cover a second account of the same service', () => {
    expect(stand([confirmed(covering), opened({ id: 'two', account: 'other' })])).toBe(null)
  })
})

const fewAccounts = fc
  .uniqueArray(fc.tuple(anyRecord, fc.constantFrom('a', 'b')), { maxLength: 6, selector: ([{ id }]) => id })
  .map((pairs) => pairs.map(([one, account]) => ({ ...one, account })))

it('does not depend on the order of the records', () => {
  fc.assert(
    fc.property(fewAccounts, (records) => {
      expect(stand(records.toReversed())).toBe(stand(records))
    }),
  )
})

it('is overdue or sent only if some record is', () => {
  fc.assert(
    fc.property(fewAccounts, (records) => {
      expect([null, 'objected', 'refused', ...records.map((one) => recordStatus(one, TODAY))]).toContain(stand(records))
    }),
  )
})

describe('what the words for a status have to say beside', () => {
  const detail = (...records: ObjectionRecord[]) => objectionStatusOf(records, 'facebook', [], TODAY).detail

  it('is what is wanted of the person, or that nothing is known', () => {
    expect(detail(after({}, ['send', '2026-11-01'], ['ask', '2026-11-04']))).toBe('asked')
    expect(detail(after({}, ['send', '2026-11-01'], ['forget', '2026-11-04']))).toBe('unsure')
    expect(detail(after({ about: { sent: 'unknown' } }, ['send', '2025-10-02']))).toBeNull()
    expect(detail(after({}, ['send', '2026-11-01']))).toBeNull()
    expect(detail()).toBeNull()
  })

  it('is that no day was due, if the date of sending is unknown or the law sets no time', () => {
    const late = (country: string | null) => {
      const madeUnder = country ? { country, policy: null } : null
      return after({ madeUnder }, ['send', '2026-08-02'], ['give-up', '2026-11-20'])
    }
    for (const country of [null, 'AT', 'GB']) expect(detail(late(country))).toBeNull()
    for (const country of ['CH', 'US', 'BR']) expect(detail(late(country))).toBe('no-day')
    expect(detail({ ...late('AT'), about: { sent: 'unknown' } })).toBe('no-day')
  })

  it('is nothing if two accounts differ', () => {
    const asked = after({ id: 'a', account: 'a' }, ['send', '2026-11-01'], ['ask', '2026-11-04'])
    expect(detail(asked, after({ id: 'b', account: 'b' }, ['send', '2026-11-02']))).toBeNull()
    expect(detail(asked, { ...asked, id: 'b', account: 'b' })).toBe('asked')
  })
})
