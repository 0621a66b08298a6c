import { describe, expect, it, test } from 'vitest'
import { changeAdvice } from '../../../../entrypoints/shared/records/change-advice.ts'
import { LANGUAGES, createI18n, type Language } from '../../../../entrypoints/shared/i18n/translator.ts'
import { STATES, stateOf } from '../../../../entrypoints/shared/records/record.ts'
import { CHANGE_KINDS, type Change, type ChangeKind } from '../../../../rules/engine/changes.ts'
import { after, record } from '../../fixtures/arbitrary-records.ts'
import { wordsIn } from '../../fixtures/words-in.ts'

const change = (kind: ChangeKind, more: Partial<Change> = {}): Change => ({
  kind,
  id: 'x',
  services: ['facebook'],
  date: '2026-11-23',
  ...more,
})
const opened = record()
const sent = after({}, ['send', '2026-10-20'])
const confirmed = after({}, ['send', '2026-10-20'], ['confirm', '2026-10-22'])
const refused = after({}, ['send', '2026-10-20'], ['refuse', '2026-10-22'])
const unanswered = after({}, ['send', '2026-09-01'], ['give-up', '2026-11-20'])
const withdrawn = after({}, ['send', '2026-10-20'], ['withdraw', '2026-10-22'])
const all = { opened, sent, confirmed, refused, unanswered, withdrawn }

const told = (kind: ChangeKind, records: Parameters<typeof changeAdvice>[1], more: Partial<Change> = {}) =>
  changeAdvice(change(kind, more), records).map(({ means, todo, sent: day }) => `${means.slice(11)} ${day ?? '-'} ${todo.slice(10)}`)

describe('what a change means for an objection, and what to do', () => {
  test.each<[ChangeKind, keyof typeof all | 'none', string]>([
    ['route-moved', 'none', 'none - object'],
    ['route-moved', 'opened', 'opened - reopen'],
    ['route-moved', 'sent', 'stands 2026-10-20 nothing'],
    ['route-gone', 'confirmed', 'stands 2026-10-20 nothing'],
    ['route-asks', 'refused', 'failed 2026-10-20 again'],
    ['form-no', 'withdrawn', 'withdrawn - object'],
    ['route-new', 'unanswered', 'failed 2026-09-01 new-way'],
    ['form-yes', 'refused', 'failed 2026-10-20 new-way'],
    ['policy-active', 'none', 'none - object'],
    ['policy-active', 'confirmed', 'before 2026-10-20 read'],
    ['policy-announced', 'sent', 'before 2026-10-20 read'],
    ['right', 'confirmed', 'before 2026-10-20 read'],
    ['policy-basis', 'refused', 'failed 2026-10-20 again'],
    ['policy-paused', 'sent', 'kept 2026-10-20 nothing'],
    ['policy-claim', 'confirmed', 'kept 2026-10-20 nothing'],
    ['event-new', 'refused', 'failed 2026-10-20 nothing'],
    ['event-outcome', 'none', 'none - nothing'],
  ])('%s, %s', (kind, which, expected) => {
    expect(told(kind, which === 'none' ? [] : [all[which]])).toEqual([expected])
  })

  test.each<[ChangeKind, string]>([
    ['policy-active', 'switched 2026-10-20 look'],
    ['policy-default', 'switched 2026-10-20 look'],
    ['policy-whose', 'switched 2026-10-20 look'],
    ['route-moved', 'switched 2026-10-20 look'],
    ['policy-paused', 'switched 2026-10-20 nothing'],
  ])('of a switch that was turned off is asked whether it still is, if that can have changed: %s', (kind, expected) => {
    const off = { ...after({}, ['send', '2026-10-20']), sentBy: 'switch' as const }
    expect(stateOf(off)).toBe('off')
    expect(told(kind, [off])).toEqual([expected])
    expect(told(kind, [off], { date: '2026-10-01' })[0]).toContain(kind.startsWith('policy-') ? 'nothing' : 'look')
  })

  it('an objection that was made knowing it asks for nothing', () => {
    expect(told('policy-active', [sent], { date: '2026-10-01' })).toEqual(['after 2026-10-20 nothing'])
  })

  it('less in use asks for nothing, more does, and so does a change of which nothing more is known', () => {
    const uses = (was: string, is: string) => told('policy-uses', [sent], { before: { uses: was }, after: { uses: is } })
    expect(uses('a b', 'a')).toEqual(['kept 2026-10-20 nothing'])
    expect(uses('a', 'a b')).toEqual(['before 2026-10-20 read'])
    expect(told('policy-uses', [sent])).toEqual(['before 2026-10-20 read'])
  })

  it('an action that can be joined is to be read', () => {
    expect(told('remedy-new', [sent], { after: { joinable: 'yes' } })).toEqual(['kept 2026-10-20 join'])
    expect(told('remedy-new', [sent], { after: { joinable: 'unclear' } })).toEqual(['kept 2026-10-20 nothing'])
  })

  it('is given for each account if it is not the same for all', () => {
    const second = { ...refused, id: 'two', account: 'second' }
    expect(changeAdvice(change('route-moved'), [sent, second]).map(({ accounts, means }) => [accounts, means])).toEqual([
      [['me'], 'news.means.stands'],
      [['second'], 'news.means.failed'],
    ])
    expect(changeAdvice(change('route-moved'), [sent, { ...sent, id: 'two', account: 'second' }]).map(({ accounts }) => accounts)).toEqual([
      [],
    ])
  })

  it('of several records of one account the last one counts, and those of other services do not', () => {
    const again = { ...opened, id: 'two', updatedAt: '2026-11-22T10:00:00.000Z' }
    expect(told('route-moved', [again, sent])).toEqual(['opened - reopen'])
    expect(told('route-moved', [{ ...sent, service: 'instagram' }])).toEqual(['none - object'])
  })

  test.each([
    ['month', '2026-10'],
    ['year', '2026'],
    ['unknown', null],
  ] as const)('the day of sending is as exact as it is known: %s', (precision, day) => {
    expect(changeAdvice(change('route-moved'), [{ ...sent, about: { sent: precision } }])[0]?.sent).toBe(day)
  })
})

describe.each<Language>(LANGUAGES)('%s', (language) => {
  const { t } = createI18n(language, wordsIn(language), {})

  it('has words for every kind of change and every state of a record', () => {
    expect(new Set(Object.values(all).map(stateOf)).size).toBe(6)
    expect(STATES.length).toBeGreaterThan(6)
    for (const kind of CHANGE_KINDS) {
      for (const records of [[], ...Object.values(all).map((one) => [one])]) {
        for (const { means, todo } of changeAdvice(change(kind), records)) {
          expect(t(means, { objection: 'x' })).not.toMatch(/^$|[{}]/)
          expect(t(todo)).not.toMatch(/^$|[{}]/)
        }
      }
    }
  })
})
