import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logFormOpened, logSentByForm, type SentReport } from '../../../../entrypoints/shared/records/log-sent.ts'
import { stateOf, type ObjectionRecord } from '../../../../entrypoints/shared/records/record.ts'
import { viewOf } from '../../../../entrypoints/shared/records/record-view.ts'
import { after, anyRecord, clockOn, TODAY } from '../../fixtures/arbitrary-records.ts'

const CLOCK = clockOn('2026-11-23')
const OPENED = { service: 'facebook', route: 'route-facebook-form' }
const TOLD: SentReport = { ...OPENED, account: null, madeUnder: { country: 'AT', policy: '2025-04-14' }, press: 'press' }

function sent(records: readonly ObjectionRecord[], told: Partial<SentReport> = {}, clock = CLOCK): ObjectionRecord[] {
  const noting = logSentByForm(records, { ...TOLD, ...told }, clock)
  if (!noting.ok) throw new Error(noting.problems.map(({ key }) => key).join())
  return noting.records
}

describe('a form that was sent', () => {
  it('is noted on the record that was opened for it', () => {
    const noted = sent(logFormOpened([], OPENED, 'one', CLOCK))
    expect(noted.map((one) => [one.id, stateOf(one), one.dates.sent])).toEqual([['one', 'sent', '2026-11-23']])
  })

  it('gets a record of its own if none was opened, with the law and the policy under which it was made', () => {
    expect(sent([])).toMatchObject([{ id: 'press', madeUnder: { country: 'AT', policy: '2025-04-14' } }])
  })

  it('is noted once, however often the message of one press arrives', () => {
    const opened = logFormOpened([], OPENED, 'one', CLOCK)
    expect(sent(sent([]))).toEqual(sent([]))
    expect(sent(sent(opened))).toEqual(sent(opened))
  })

  it('is noted twice on one day for two accounts', () => {
    expect(sent(sent([]), { press: 'second' }).map(({ id }) => id)).toEqual(['press', 'second'])
  })

  it('begins a new round on the account that was named, and keeps what the round before came to', () => {
    const before = after({ id: 'one', account: '' }, ['send', '2026-10-01'])
    const [again, ...more] = sent(logFormOpened([before], OPENED, 'opened', CLOCK), { account: 'one' })
    expect(more.map(stateOf)).toEqual([])
    expect(again?.dates.sent).toBe('2026-11-23')
    expect(again && viewOf(again, String, TODAY)).toMatchObject({ earlier: [{ day: '2026-10-01' }], wasUnanswered: true })
  })

  it('for an account that is gone is not noted elsewhere', () => {
    expect(logSentByForm([], { ...TOLD, account: 'gone' }, CLOCK)).toEqual({
      ok: false,
      problems: [{ key: 'record.error.gone', field: null }],
    })
  })

  it('is noted although the record was opened on a day that is still to come', () => {
    const [noted] = sent(logFormOpened([], OPENED, 'one', clockOn('2026-11-24')))
    expect(noted).toMatchObject({ dates: { opened: '2026-11-23', sent: '2026-11-23' } })
    expect(noted?.history.at(-1)?.was).toEqual({ opened: '2026-11-24' })
  })

  it('changes no record but the one that was named, or the one that was opened', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyRecord, { maxLength: 5, selector: ({ id }) => id }), fc.nat(), (records, at) => {
        const named = records[at % Math.max(records.length, 1)]
        const told = { ...TOLD, service: named?.service ?? 'facebook', account: named?.id ?? null }
        const noting = logSentByForm(records, told, CLOCK)
        const changed = noting.ok ? records.filter((one) => !noting.records.includes(one)) : []
        expect(changed.filter((one) => one !== named && (stateOf(one) !== 'opened' || one.account.trim()))).toEqual([])
      }),
    )
  })
})

describe('a form that was opened', () => {
  it('is noted once while nothing is decided', () => {
    const once = logFormOpened([], OPENED, 'one', CLOCK)
    expect(logFormOpened(once, OPENED, 'two', CLOCK)).toEqual(once)
    expect(logFormOpened(sent(once), OPENED, 'two', CLOCK)).toHaveLength(1)
  })
})
