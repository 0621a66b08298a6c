import { describe, expect, it } from 'vitest'
import { transition, createRecord, type Clock, type Transition, diffRecord } from '../../../../entrypoints/shared/records/transitions.ts'
import { newRecord, type NewRecord } from '../../../../entrypoints/shared/records/new-record.ts'
import { activeRecord } from '../../../../entrypoints/shared/records/active-record.ts'
import { viewOf, lettersFor } from '../../../../entrypoints/shared/records/record-view.ts'
import type { ObjectionRecord } from '../../../../entrypoints/shared/records/record.ts'

const clock: Clock = { today: '2026-11-23', now: '2026-11-23T10:00:00.000Z' }
const nameOf = (id: string): string => id.toUpperCase()

function after(id: string, service: string, ...steps: [Transition, day: string][]): ObjectionRecord {
  const opened = createRecord({ id, service, account: '', route: null }, null, clock)
  return steps.reduce((record, [step, day]) => {
    const outcome = transition(record, step, day, clock)
    if (!outcome.ok) throw new Error(outcome.problems.map(({ key }) => key).join())
    return outcome.record
  }, opened)
}

const send: Transition = { type: 'send', by: 'form' }
const sentNow = after('sent', 'facebook', [send, '2026-11-20'])
const overdue = after('overdue', 'facebook', [send, '2026-10-01'])
const confirmed = after('confirmed', 'facebook', [send, '2026-11-01'], [{ type: 'confirm' }, '2026-11-02'])
const refused = after('refused', 'facebook', [send, '2026-11-01'], [{ type: 'refuse' }, '2026-11-02'])
const opened = after('opened', 'facebook')

describe('a record on a screen', () => {
  it.each([
    [sentNow, { state: 'sent', due: '2026-12-20', overdue: false, since: '2026-11-20', look: { arm: 'diagonal', tone: 'blue' } }],
    [overdue, { state: 'sent', due: '2026-11-01', overdue: true, look: { arm: 'diagonal', tone: 'amber' } }],
    [confirmed, { state: 'confirmed', due: null, since: '2026-11-02', look: { arm: 'up', tone: 'green' } }],
    [refused, { state: 'refused', due: null, look: { arm: 'level', tone: 'amber' } }],
    [opened, { state: 'opened', due: null, since: null, look: { arm: 'none', tone: 'grey' } }],
  ])('%# shows how it stands', (record, shown) => {
    expect(viewOf(record, nameOf, clock.today)).toMatchObject({ service: 'FACEBOOK', ...shown })
  })

  it.each([
    [sentNow, []],
    [overdue, ['reminder', 'complaint']],
    [refused, ['complaint']],
    [confirmed, []],
    [opened, ['objection']],
  ])('%# is helped by the letters that fit', (record, kinds) => {
    expect(lettersFor(viewOf(record, nameOf, clock.today))).toEqual(kinds)
  })
})

describe('the one button', () => {
  const acting = (...records: ObjectionRecord[]) => activeRecord(records, { service: 'facebook', linked: ['instagram'] }, clock.today)?.id

  it('is about what presses most', () => {
    expect(acting(confirmed, opened, sentNow, overdue)).toBe('overdue')
    expect(acting(confirmed, opened, sentNow)).toBe('sent')
    expect(acting(confirmed, opened)).toBe('opened')
    expect(acting(confirmed)).toBe('confirmed')
    expect(acting()).toBeUndefined()
  })

  it('is about an objection that covers linked accounts only if there is none of its own', () => {
    const covering = { ...after('covering', 'instagram', [send, '2026-11-20']), covers: 'linked' as const }
    expect(acting(covering, opened)).toBe('covering')
    expect(acting({ ...covering, covers: null })).toBeUndefined()
    expect(acting(covering, confirmed)).toBe('confirmed')
  })

  it('asks for nothing after a withdrawal', () => {
    expect(acting(after('gone', 'facebook', [send, '2026-11-01'], [{ type: 'withdraw' }, '2026-11-02']))).toBeUndefined()
  })
})

describe('a new record', () => {
  const told: NewRecord = {
    service: 'facebook',
    account: 'mine',
    opened: null,
    sent: null,
    by: 'form',
    from2024: false,
    covers: null,
    madeUnder: null,
    precision: null,
    answer: 'none',
    notes: '',
  }
  const problems = (changes: Partial<NewRecord>) => {
    const outcome = newRecord({ ...told, ...changes }, 'id', clock)
    return outcome.ok ? [] : outcome.problems
  }

  it('needs a day', () => expect(problems({})).toEqual([{ key: 'record.error.no-day', field: 'sent' }]))
  it('takes either day', () => {
    expect(problems({ opened: '2026-11-01' })).toEqual([])
    expect(problems({ sent: '2026-11-01' })).toEqual([])
  })
  it.each([
    [{ sent: '2026-11-24' }, 'record.error.future', 'sent'],
    [{ opened: '2026-11-24' }, 'record.error.future', 'opened'],
    [{ opened: '2026-11-03', sent: '2026-11-02' }, 'record.error.before.sent', 'sent'],
    [{ sent: '2026-11-02', from2024: true }, 'record.error.not-2024', 'sent'],
  ] as const)('says what is wrong with %j', (changes, key, field) => {
    expect(problems(changes)).toMatchObject([{ key, field }])
  })
})

describe('a correction', () => {
  it('holds only what was changed, so that a step taken meanwhile is kept', () => {
    const draft = { ...sentNow, account: 'new', dates: { ...sentNow.dates, sent: '2026-11-19' } }
    expect(diffRecord(sentNow, draft)).toEqual({ account: 'new', dates: { sent: '2026-11-19' } })
    expect(diffRecord(sentNow, sentNow)).toEqual({})
  })
})
