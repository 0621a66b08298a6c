import { describe, expect, test } from 'vitest'
import { appearanceOf } from '../../../../entrypoints/shared/badge/appearance.ts'
import { activeRecord } from '../../../../entrypoints/shared/records/active-record.ts'
import { logFormOpened, logSentByForm } from '../../../../entrypoints/shared/records/log-sent.ts'
import { newRecord } from '../../../../entrypoints/shared/records/new-record.ts'
import { objectionStatusOf } from '../../../../entrypoints/shared/records/objection-status.ts'
import { viewOf } from '../../../../entrypoints/shared/records/record-view.ts'
import { ObjectionRecord, stateOf } from '../../../../entrypoints/shared/records/record.ts'
import { transition, transitionsOf } from '../../../../entrypoints/shared/records/transitions.ts'
import { deadlines, reminders } from '../../../../entrypoints/shared/reminders/reminders.ts'

const on = (today: string) => ({ today, now: `${today}T12:00:00.000Z` })
const OFF_DAY = '2026-11-30'
const told = { service: 'chat', route: 'chat-switch', account: null, madeUnder: null, by: 'switch' as const, press: 'press' }

function off(records: readonly ObjectionRecord[] = [], day = OFF_DAY): ObjectionRecord {
  const result = logSentByForm(records, told, on(day))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.record
}

const view = (record: ObjectionRecord, today: string) => viewOf(record, (id) => id, today)

describe('a switch that was turned off', () => {
  test('waits for no answer, however long ago', () => {
    for (const today of [OFF_DAY, '2026-12-31', '2027-11-29', '2031-01-01']) {
      expect(view(off(), today)).toMatchObject({ state: 'off', due: null, overdue: false, steps: ['send', 'withdraw'] })
      expect(objectionStatusOf([off()], 'chat', [], today)).toEqual({ objectionStatus: 'off', by: null, detail: null })
    }
    expect(appearanceOf('off')).toEqual(appearanceOf('objected'))
  })

  test('is looked at again a year later, and then again a year from that', () => {
    expect(view(off(), OFF_DAY).lookAgain).toBe('2027-11-30')
    expect(reminders([off()], OFF_DAY)).toMatchObject([{ kind: 'look-again', day: '2027-11-30', due: false }])
    expect(deadlines([off()], '2027-01-01')).toMatchObject([{ kind: 'look-again', day: '2027-11-30' }])
    expect(reminders([off()], '2028-03-01')).toMatchObject([{ kind: 'look-again', due: true }])
    const again = transition(off(), { type: 'send', by: 'switch' }, '2027-12-02', on('2027-12-02'))
    if (!again.ok) throw new Error(JSON.stringify(again.problems))
    expect(view(again.record, '2027-12-02')).toMatchObject({
      state: 'off',
      since: '2027-12-02',
      lookAgain: '2028-12-02',
      wasUnanswered: false,
    })
    expect(again.record.history.at(-1)?.was).toEqual({ sent: OFF_DAY })
  })

  test('that is on again is no opt-out any more', () => {
    const result = transition(off(), { type: 'withdraw' }, '2027-01-05', on('2027-01-05'))
    expect(result.ok && stateOf(result.record)).toBe('withdrawn')
    expect(result.ok && objectionStatusOf([result.record], 'chat', [], '2027-01-05').objectionStatus).toBeNull()
  })

  test('takes no answer', () => {
    for (const type of ['confirm', 'refuse', 'extend', 'give-up', 'forget', 'ask'] as const)
      expect(transition(off(), { type }, OFF_DAY, on(OFF_DAY))).toMatchObject({ ok: false, problems: [{ key: 'record.error.step.off' }] })
  })
})

test('a switch whose page was opened is only ever turned off, and that once', () => {
  const [opened] = logFormOpened([], told, 'a', on('2026-11-28'))
  if (!opened) throw new Error('nothing was noted')
  expect([stateOf(opened), transitionsOf(opened)]).toEqual(['opened', ['send']])
  expect(logFormOpened([opened], told, 'b', on('2026-11-29'))).toEqual([opened])
  expect(off([opened])).toMatchObject({ id: 'a', sentBy: 'switch', dates: { opened: '2026-11-28', sent: OFF_DAY } })
  expect(logFormOpened([off([opened])], told, 'b', on('2026-12-01'))).toHaveLength(1)
})

test('one that was turned off before is noted without asking for an answer', () => {
  const past = {
    service: 'chat',
    account: '',
    from2024: false,
    covers: null,
    madeUnder: null,
    notes: '',
    opened: null,
    answer: 'none',
  } as const
  const result = newRecord({ ...past, sent: '2025-10-01', by: 'switch', precision: 'month' }, 'a', on(OFF_DAY))
  expect(result.ok && view(result.record, OFF_DAY)).toMatchObject({ state: 'off', lookAgain: '2026-10-31', overdue: false })
})

test('beside a confirmed objection the service counts as objected; with only switches as switched off', () => {
  const second = { ...off(), id: 'second', account: 'work' }
  expect(objectionStatusOf([{ ...off(), account: 'home' }, second], 'chat', [], OFF_DAY).objectionStatus).toBe('off')
  const form = { ...second, sentBy: 'form' as const, dates: { ...second.dates, confirmed: OFF_DAY } }
  expect(objectionStatusOf([{ ...off(), account: 'home' }, form], 'chat', [], OFF_DAY).objectionStatus).toBe('objected')
})

test('the button follows an objection that waits rather than a switch that is off', () => {
  const sent = logSentByForm([], { ...told, by: 'form', press: 'form' }, on(OFF_DAY))
  if (!sent.ok) throw new Error('not sent')
  const chat = { service: 'chat', linked: [] }
  expect(activeRecord([off(), sent.record], chat, OFF_DAY)).toBe(sent.record)
  expect(activeRecord([off()], chat, OFF_DAY)).toEqual(off())
})

test('what is stored of it can be read back', () => {
  expect(ObjectionRecord.parse(JSON.parse(JSON.stringify(off())))).toEqual(off())
})
