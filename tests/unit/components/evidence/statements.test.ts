import { describe, expect, test } from 'vitest'
import { caveats } from '../../../../components/finding/caveats.ts'
import { certainty, freshness } from '../../../../components/evidence/certainty.ts'
import { byWeight, isMain } from '../../../../components/about/event-groups.ts'
import { buildRules } from '../../../../rules/tools/build.ts'
import { DAY, realFinding, realI18n } from '../../fixtures/real-finding.ts'

const i18n = realI18n()
const [route] = realFinding().optOuts

describe('how far a statement can be relied on', () => {
  test.each([
    ['2026-12-31', false, '2026-12-31', 'fresh'],
    ['2026-12-31', true, '2026-12-31', 'volatile'],
    ['2026-12-31', true, '2027-01-01', 'past'],
    ['2026-12-31', undefined, '2027-01-01', 'past'],
  ] as const)('recheck %s, volatile %s, today %s: %s', (recheck, volatile, today, word) => {
    expect(freshness({ recheck, volatile }, today)).toBe(word)
  })

  test('a route says when it was checked, that it is past its date, and who may not be shown it', () => {
    if (!route) throw new Error('The rules have no route for Facebook in Austria')
    const one = { ...route, seen: undefined, volatile: true, verified: '2026-10-02', recheck: '2026-12-31' }
    expect(caveats(one, DAY, i18n)).toEqual(['May have changed; checked on 2 October 2026'])
    expect(caveats({ ...one, offered: 'reported' }, '2027-01-01', i18n)).toEqual([
      expect.stringContaining('31 December 2026'),
      expect.stringContaining('is not known'),
    ])
    expect(caveats({ ...one, volatile: false }, DAY, i18n)).toEqual([])
  })

  test('confidence and date in one line', () => {
    const line = certainty({ verified: '2026-08-22', recheck: '2026-12-31', confidence: 'one', volatile: true }, i18n, DAY)
    expect(line).toBe('One source · Evidence as of 22 August 2026 · may have changed since')
  })
})

describe('what happened', () => {
  const inEea = buildRules()
    .jurisdictions.filter(({ groups }) => groups.includes('eea'))
    .map(({ id }) => id)

  test.each(inEea)('in %s: rulings and authorities before announcements, each the newest first, nothing lost', (country) => {
    const { events } = realFinding({ country })
    const { decided, rest } = byWeight(events.filter(isMain))
    expect(decided.map(({ kind }) => kind)).toContain('ruling')
    expect(rest.map(({ kind }) => kind)).toContain('announcement')
    for (const kind of ['announcement', 'policy', 'start', 'complaint', 'report', 'proposal'])
      expect(decided.map((one) => one.kind)).not.toContain(kind)
    expect(new Set([...decided, ...rest])).toEqual(new Set(events.filter(isMain)))
    for (const group of [decided, rest]) {
      const dates = group.map(({ date }) => date)
      expect(dates).toEqual(dates.toSorted().toReversed())
    }
  })

  test.each([
    ['GP', 'FR'],
    ['MQ', 'FR'],
    ['GF', 'FR'],
    ['RE', 'FR'],
    ['YT', 'FR'],
    ['MF', 'FR'],
  ])('%s is told what is told in %s', (territory, country) => {
    const [there, home] = [realFinding({ country: territory }), realFinding({ country })]
    expect(there.events).toEqual(home.events)
    expect([there.status, there.policy, there.authority]).toEqual([home.status, home.policy, home.authority])
  })
})
