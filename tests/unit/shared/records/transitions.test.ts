import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  transition,
  editRecord,
  createRecord,
  transitionsOf,
  type TransitionType,
} from '../../../../entrypoints/shared/records/transitions.ts'
import { newRecord } from '../../../../entrypoints/shared/records/new-record.ts'
import { stateOf } from '../../../../entrypoints/shared/records/record.ts'
import en from '../../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }
import { after, anyRecord, clockOn, record, TODAY } from '../../fixtures/arbitrary-records.ts'

const clock = clockOn(TODAY)

describe('the way of a record', () => {
  it.each<[string, [TransitionType, string][]]>([
    ['opened', []],
    ['sent', [['send', '2026-10-03']]],
    [
      'extended',
      [
        ['send', '2026-10-03'],
        ['extend', '2026-10-20'],
      ],
    ],
    [
      'confirmed',
      [
        ['send', '2026-10-03'],
        ['confirm', '2026-10-03'],
      ],
    ],
    [
      'refused',
      [
        ['send', '2026-10-03'],
        ['refuse', '2026-10-04'],
      ],
    ],
    [
      'no-answer',
      [
        ['send', '2026-10-03'],
        ['give-up', '2026-11-04'],
      ],
    ],
    [
      'withdrawn',
      [
        ['send', '2026-10-03'],
        ['withdraw', '2026-10-04'],
      ],
    ],
    [
      'confirmed',
      [
        ['send', '2026-10-03'],
        ['give-up', '2026-11-04'],
        ['confirm', '2026-11-10'],
      ],
    ],
    [
      'confirmed',
      [
        ['send', '2026-10-03'],
        ['refuse', '2026-10-04'],
        ['confirm', '2026-11-10'],
      ],
    ],
    [
      'sent',
      [
        ['send', '2026-10-03'],
        ['confirm', '2026-10-04'],
        ['withdraw', '2026-10-05'],
        ['send', '2026-10-06'],
      ],
    ],
    ['confirmed', [['confirm', '2026-10-03']]],
  ])('ends in %s', (state, steps) => {
    const end = after({}, ...steps)
    expect(stateOf(end)).toBe(state)
    expect(end.history.at(-1)?.to).toBe(state)
  })

  it('notes how it was sent and by which route', () => {
    const outcome = transition(record(), { type: 'send', by: 'post', route: 'route-letter-eea' }, '2026-10-05', clock)
    expect(outcome).toMatchObject({ ok: true, record: { sentBy: 'post', route: 'route-letter-eea', dates: { sent: '2026-10-05' } } })
  })

  it('moves the answer of an earlier round into the history when it is sent again', () => {
    const again = after({}, ['send', '2026-10-03'], ['refuse', '2026-10-10'], ['send', '2026-10-12'])
    expect(again.dates).toMatchObject({ sent: '2026-10-12', refused: null })
    expect(again.history.at(-1)).toMatchObject({ from: 'refused', to: 'sent', was: { sent: '2026-10-03', refused: '2026-10-10' } })
  })

  it('takes a record of 2024 that was never opened here', () => {
    const old = createRecord({ id: 'old', service: 'facebook', account: '', route: null, from2024: true }, null, clock)
    expect(transition(old, { type: 'send', by: 'form' }, '2024-06-10', clock).ok).toBe(true)
    expect(transition(old, { type: 'send', by: 'form' }, '2025-06-10', clock)).toMatchObject({
      problems: [{ key: 'record.error.not-2024' }],
    })
  })
})

describe('what cannot be', () => {
  it('refuses each step that a state does not have, and says why in a sentence of its own', () => {
    const types: TransitionType[] = ['send', 'extend', 'confirm', 'refuse', 'give-up', 'withdraw']
    fc.assert(
      fc.property(anyRecord, fc.constantFrom(...types), (one, type) => {
        fc.pre(!transitionsOf(one).includes(type))
        const outcome = transition(one, type === 'send' ? { type, by: 'form' } : { type }, TODAY, clock)
        expect(outcome).toEqual({ ok: false, problems: [{ key: `record.error.step.${stateOf(one)}`, field: null }] })
      }),
    )
  })

  const sent = { ...record().dates, sent: '2026-10-03' }
  it.each([
    ['record.error.future', { ...sent, confirmed: '2026-11-24' }],
    ['record.error.not-a-day', { ...sent, confirmed: '2026-02-30' }],
    ['record.error.before.sent', { ...sent, sent: '2026-09-30' }],
    ['record.error.before.extended', { ...sent, extended: '2026-10-02' }],
    ['record.error.before.confirmed', { ...sent, confirmed: '2026-10-02' }],
    ['record.error.before.refused', { ...sent, refused: '2026-10-02' }],
    ['record.error.before.noAnswer', { ...sent, noAnswer: '2026-10-02' }],
    ['record.error.before.withdrawn', { ...sent, withdrawn: '2026-10-02' }],
    ['record.error.before.withdrawn', { ...sent, confirmed: '2026-10-08', withdrawn: '2026-10-05' }],
    ['record.error.both-answers', { ...sent, confirmed: '2026-10-04', refused: '2026-10-04' }],
    ['record.error.not-sent', { ...sent, sent: null, extended: '2026-10-04' }],
    ['record.error.not-sent', { ...sent, sent: null, noAnswer: '2026-11-14' }],
    ['record.error.not-sent', { ...sent, sent: null, withdrawn: '2026-11-14' }],
    ['record.error.extended-late', { ...sent, extended: '2026-11-04' }],
    ['record.error.no-answer-early', { ...sent, noAnswer: '2026-11-03' }],
  ])('%s', (key, dates) => {
    const outcome = editRecord(record(), { dates }, clock)
    expect(outcome.ok || outcome.problems.map((one) => one.key)).toEqual([key])
    expect(en).toHaveProperty([key])
  })

  it('names the day until which an answer may come', () => {
    const waiting = after({}, ['send', '2026-10-31'])
    expect(transition(waiting, { type: 'give-up' }, '2026-11-20', clock)).toEqual({
      ok: false,
      problems: [{ key: 'record.error.no-answer-early', field: 'noAnswer', values: { date: '2026-11-30' } }],
    })
  })
})

describe('amend', () => {
  it('keeps what it replaces', () => {
    const before = after({}, ['send', '2026-10-03'], ['confirm', '2026-10-04'])
    const outcome = editRecord(before, { account: 'mine', dates: { confirmed: null, sent: '2026-10-02' } }, clock)
    expect(outcome).toMatchObject({
      ok: true,
      record: {
        account: 'mine',
        dates: { sent: '2026-10-02', confirmed: null },
        history: [
          ...before.history,
          { at: clock.now, from: 'confirmed', to: 'sent', was: { sent: '2026-10-03', confirmed: '2026-10-04' } },
        ],
        updatedAt: clock.now,
      },
    })
  })

  it('writes no history if nothing changed', () => {
    const before = record()
    expect(editRecord(before, { notes: '', dates: { opened: '2026-10-01' } }, clock)).toEqual({ ok: true, record: before })
  })
})

it('a clock that was set back never blocks a step, even if only the month of sending is known', () => {
  const told = { opened: null, sent: '2026-09-01', by: 'form', precision: 'month', answer: 'none', notes: '' } as const
  const kept = { service: 'facebook', account: '', from2024: false, covers: null, madeUnder: null }
  const noted = newRecord({ ...told, ...kept }, 'one', clockOn('2026-11-05'))
  if (!noted.ok) throw new Error('It was not noted')
  expect(noted.record.dates.noAnswer).toBe('2026-11-05')
  const edited = editRecord(noted.record, { notes: 'note' }, clockOn('2026-10-15'))
  expect(edited).toMatchObject({ ok: true, record: { notes: 'note', dates: { noAnswer: null } } })
})
