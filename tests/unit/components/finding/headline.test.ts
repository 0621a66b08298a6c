import { describe, expect, test } from 'vitest'
import { alsoOf, headlineOf } from '../../../../components/finding/headline.ts'
import { summaryOf } from '../../../../entrypoints/shared/badge/summary.ts'
import { viewOf } from '../../../../entrypoints/shared/records/record-view.ts'
import type { Finding, State } from '../../../../rules/engine/find.ts'
import type { Policy } from '../../../../rules/schema/statements.ts'
import { after as toldOf } from '../../fixtures/arbitrary-records.ts'
import { DAY, exampleFinding, exampleI18n } from '../../fixtures/example-finding.ts'

const i18n = exampleI18n()
const noted: typeof toldOf = (told, ...steps) => toldOf({ service: 'example-social', ...told }, ...steps)
const TOLD = 'Example One says it uses your public posts to train its AI'

/** A finding in this state, with changes to its policy. */
function finding(state: State, changes: Partial<Policy> = {}, more: Partial<Finding> = {}): Finding {
  const one = exampleFinding()
  return { ...one, state, policy: one.policy && { ...one.policy, ...changes }, ...more }
}

describe('the one sentence', () => {
  const headline = (one: Finding, sentence = 'The sentence', today = DAY) => headlineOf(one, sentence, null, i18n, today)

  test('is what the policy says, with since when and on what basis', () => {
    const { main, details } = headline(exampleFinding())
    expect(main).toBe(TOLD)
    expect(details).toEqual(['Since 27 May 2025 · Example One calls it a legitimate interest: it does not ask for consent'])
  })

  test('falls back to the words of the interface, never to an id', () => {
    expect(headlineOf(exampleFinding(), 'AI training is on', null, { ...i18n, fact: () => '' }, DAY).main).toBe('AI training is on')
  })

  test('is about the person or the rules if they come first', () => {
    expect(headline(finding('changed'))).toEqual({ main: 'The sentence', details: [TOLD] })
  })

  test('an announced start lies ahead', () => {
    const coming = finding('announced', { status: 'announced', since: '2027-01-01' }, { daysLeft: 36 })
    expect(headline(coming).details[0]).toMatch(/^From 1 January 2027, in 36 days · /)
  })

  test('if the company has said nothing for a place, it says so', () => {
    expect(headline(exampleFinding({ country: 'US' })).details[0]).toContain('has not said so for your country')
  })
})

describe('why it may no longer hold', () => {
  const TODAY = '2026-12-02'
  const LATER = '2027-12-01'
  const last = 'As of 22 August 2026: Example One says it uses your public posts to train its AI'
  const why = (changes: Partial<Policy>, expired = false) => {
    const one = finding('stale', { verified: '2026-08-22', recheck: LATER, ...changes })
    return headlineOf({ ...one, rules: { ...one.rules, expired } }, 'Stale', null, i18n, TODAY).details
  }

  test.each([
    ['the rules are expired', {}, true, 'replaced by'],
    ['it was to be checked again', { recheck: '2026-12-01' }, false, 'was to be checked again by 1 December 2026'],
    ['it was said for a time that is over', { until: '2026-12-01' }, false, 'for the time until 1 December 2026'],
    ['an announced start has come', { status: 'announced', since: '2026-12-02' }, false, 'The announced start, 2 December 2026, has come'],
    ['the month of an announced start has come', { status: 'announced', since: '2026-12' }, false, 'The announced start, December 2026'],
  ] as const)('%s', (_, changes, expired, reason) => {
    expect(why(changes, expired)).toEqual([expect.stringContaining(reason), last])
  })

  test.each([
    ['training that runs was not announced for its start', { status: 'active', since: '2025-05-27' }],
    ['nor was one that is paused', { status: 'paused', since: '2025-05-27' }],
    ['an announced start that lies ahead is no reason', { status: 'announced', since: '2026-12-03' }],
    ['one without a day neither', { status: 'announced', since: undefined }],
    ['nor an end that lies ahead', { until: '2026-12-02' }],
  ] as const)('%s: only what was said last, and when', (_, changes) => {
    expect(why(changes)).toEqual([last])
  })

  test('without a policy there is nothing to add', () => {
    expect(headlineOf({ ...finding('stale'), policy: null }, 'Stale', null, i18n, TODAY).details).toEqual([])
  })
})

describe('what the person noted', () => {
  const TODAY = '2026-11-23'
  const details = (state: State, record: Parameters<typeof viewOf>[0], service = 'example-social') =>
    headlineOf(
      { ...exampleFinding({ service }), state },
      'x',
      viewOf(record, () => 'Example Social', TODAY),
      i18n,
      TODAY,
    ).details

  test.each([
    ['sent', noted({}, ['send', '2026-11-20']), 'Sent on 20 November 2026 · Answer expected by 20 December 2026'],
    ['sent', noted({}, ['send', '2026-10-20'], ['extend', '2026-11-19']), 'Sent on 20 October 2026 · Answer expected by 20 January 2027'],
    ['overdue', noted({}, ['send', '2026-10-02']), 'Sent on 2 October 2026 · An answer was expected by 2 November 2026'],
    ['overdue', noted({}, ['send', '2026-10-02'], ['give-up', '2026-11-20']), 'Sent on 2 October 2026'],
  ] as const)('%s: the days that count', (state, record, said) => {
    expect(details(state, record)).toEqual([said])
  })

  test('a confirmed objection comes with what it does and what it cannot', () => {
    const record = noted({}, ['send', '2026-10-02'], ['confirm', '2026-10-03'])
    expect(details('objected', record)).toEqual([
      'Confirmed on 3 October 2026',
      expect.stringMatching(/future.*past training is not undone/),
    ])
  })

  test('one that covers this service names the other', () => {
    const record = noted({ covers: 'linked' }, ['send', '2026-11-20'])
    expect(details('sent', record, 'example-photos')).toEqual([
      'With the objection on Example Social · Sent on 20 November 2026 · Answer expected by 20 December 2026',
    ])
  })

  test.each([
    [
      'refused',
      noted({}, ['send', '2026-10-02'], ['refuse', '2026-10-20']),
      'Example One refused your objection',
      'Refused on 20 October 2026',
    ],
    [
      'sent',
      noted({}, ['send', '2026-10-02'], ['ask', '2026-10-20']),
      'Example One wants something from you first',
      'Sent on 2 October 2026',
    ],
    ['sent', noted({}, ['send', '2026-10-02'], ['forget', '2026-11-20']), 'Objection sent; whether an answer came is not known', 'Sent on'],
  ] as const)('%s: what it came to is said, not that nothing happened', (state, record, main, first) => {
    const view = viewOf(record, () => 'Example Social', TODAY)
    const said = headlineOf(finding(state), 'x', view, i18n, TODAY)
    expect(said.main).toBe(main)
    expect(said.details[0]).toContain(first)
    expect(alsoOf(finding(state, {}, { also: ['training'] }), i18n)).toEqual([])
  })

  test('a covered service says by which objection', () => {
    const record = noted({ covers: 'linked' }, ['send', '2026-10-02'], ['confirm', '2026-10-03'])
    const one = { ...exampleFinding({ service: 'example-photos' }), state: 'objected' as const, coveredBy: 'Example Social' }
    const said = headlineOf(
      one,
      'x',
      viewOf(record, () => 'Example Social', TODAY),
      i18n,
      TODAY,
    )
    expect(said.main).toBe('Your Example Social objection should cover this account')
    expect(said.details[0]).toBe('Confirmed on 3 October 2026')
    expect(summaryOf(one, i18n)).toBe('Objection confirmed (your Example Social objection should cover this account)')
  })

  test.each([
    ['month', 'Sent: about May 2025'],
    ['year', 'Sent: 2025'],
    ['unknown', 'Sent: day not noted'],
  ] as const)('a day of which only the %s is known is not said as a day', (precision, said) => {
    const record = noted({}, ['send', '2026-10-02'], ['forget', '2026-11-20'])
    expect(details('sent', { ...record, dates: { ...record.dates, sent: '2025-05-01' }, about: { sent: precision } })).toEqual([said])
  })

  test('without a record at hand: what the policy says', () => {
    expect(headlineOf(finding('sent'), 'x', null, i18n, TODAY).details).toEqual([TOLD])
  })
})

describe('what holds beside it', () => {
  const also = (state: State, others: State[]) => alsoOf(finding(state, {}, { also: others }), i18n)

  test.each([
    ['changed', ['overdue', 'training'], ['overdue']],
    ['changed', ['objected', 'no-way-out'], ['objected']],
    ['stale', ['training'], []],
    ['changed', ['announced'], ['announced']],
    ['sent', ['training'], []],
    ['overdue', ['stale', 'no-way-out'], ['stale']],
    ['objected', ['paused'], ['paused']],
    ['announced', ['stale'], ['stale']],
  ] as const)('%s beside %j: %j is named', (state, others, named) => {
    expect(also(state, [...others])).toEqual(named)
  })

  test('if the policy has no sentence, its state is named', () => {
    expect(alsoOf(finding('changed', {}, { also: ['training'] }), { ...i18n, fact: () => '' })).toEqual(['training'])
  })
})
