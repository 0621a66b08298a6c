import { describe, expect, test } from 'vitest'
import { caveats } from '../../../../components/finding/caveats.ts'
import { certainty, freshness } from '../../../../components/evidence/certainty.ts'
import { DAY, exampleFinding, exampleI18n } from '../../fixtures/example-finding.ts'

const i18n = exampleI18n()
const [route] = exampleFinding().optOuts

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
    if (!route) throw new Error('The invented rules have no route')
    const one = { ...route, seen: undefined, volatile: true, verified: '2026-10-02', recheck: '2026-12-31' }
    expect(caveats(one, DAY, i18n)).toEqual(['May have changed; as of 2 October 2026'])
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
