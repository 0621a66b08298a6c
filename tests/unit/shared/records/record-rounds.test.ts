import { describe, expect, it } from 'vitest'
import { editRecord, type Clock } from '../../../../entrypoints/shared/records/transitions.ts'
import type { ObjectionRecord } from '../../../../entrypoints/shared/records/record.ts'
import { viewOf } from '../../../../entrypoints/shared/records/record-view.ts'
import { after, clockOn, TODAY } from '../../fixtures/arbitrary-records.ts'

const CLOCK: Clock = clockOn(TODAY)
const rounds = (record: ObjectionRecord) => {
  const { earlier, wasUnanswered } = viewOf(record, String, TODAY)
  return { days: earlier.map(({ day }) => day), wasUnanswered }
}

function corrected(record: ObjectionRecord, sent: string): ObjectionRecord {
  const outcome = editRecord(record, { dates: { sent } }, CLOCK)
  if (!outcome.ok) throw new Error('The correction is not possible')
  return outcome.record
}

describe('the rounds before', () => {
  it('are those that were sent, and stay open to a complaint if no answer came in time', () => {
    expect(rounds(after({}, ['send', '2026-10-01'], ['send', '2026-11-20']))).toEqual({ days: ['2026-10-01'], wasUnanswered: true })
    expect(rounds(after({}, ['send', '2026-11-10'], ['send', '2026-11-20']))).toEqual({ days: ['2026-11-10'], wasUnanswered: false })
  })

  it('are not made by correcting a day', () => {
    expect(rounds(corrected(after({}, ['send', '2026-10-01']), '2026-11-20'))).toEqual({ days: [], wasUnanswered: false })
  })

  it.each([
    ['it is not known whether an answer came', after({}, ['send', '2026-05-01'], ['forget', '2026-11-01'], ['send', '2026-11-20'])],
    ['it was withdrawn', after({}, ['send', '2026-05-01'], ['withdraw', '2026-05-10'], ['send', '2026-11-20'])],
    ['the company asked for something', after({}, ['send', '2026-05-01'], ['ask', '2026-05-10'], ['send', '2026-11-20'])],
    ['it was confirmed', after({}, ['send', '2026-05-01'], ['confirm', '2026-05-10'], ['send', '2026-11-20'])],
    [
      'a month runs from what was given',
      after({}, ['send', '2026-09-01'], ['ask', '2026-09-10'], ['reply', '2026-11-10'], ['send', '2026-11-20']),
    ],
  ])('were not left without an answer if %s', (_, record) => {
    expect(rounds(record)).toEqual({ days: [expect.any(String)], wasUnanswered: false })
  })

  it('were, if the person gave up waiting', () => {
    const gaveUp = after({}, ['send', '2026-09-01'], ['give-up', '2026-11-10'], ['send', '2026-11-20'])
    expect(rounds(gaveUp)).toEqual({ days: ['2026-09-01'], wasUnanswered: true })
  })

  it('have no day that the person did not know', () => {
    const may = { ...after({}, ['send', '2026-05-01']), about: { sent: 'month' } as const }
    const again = after(may, ['send', '2026-11-20'])
    expect(viewOf(again, String, TODAY).earlier).toEqual([{ day: '2026-05-01', about: 'month' }])
  })
})
