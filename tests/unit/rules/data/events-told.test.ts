import { describe, expect, test } from 'vitest'
import { byWeight, isMain } from '../../../../components/about/event-groups.ts'
import { buildRules } from '../../../../rules/tools/build.ts'
import { realFinding } from '../../fixtures/real-finding.ts'

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
