import { describe, expect, test } from 'vitest'
import { headlineOf } from '../../../components/headline-of.ts'
import { DAY, countries, realFinding, realSpeech, services } from '../fixtures/real-finding.ts'

const speech = realSpeech()

describe('the one sentence', () => {
  test('is what the policy says, with since when and on what basis', () => {
    const { main, detail } = headlineOf(realFinding(), 'AI training is on', speech, DAY)
    expect(main).toBe('Meta says it uses your public posts to train its AI')
    expect(detail).toMatch(/^Since 27 May 2025 · Legitimate interest/)
  })

  test('falls back to the words of the interface, never to an id', () => {
    expect(headlineOf(realFinding(), 'AI training is on', { ...speech, say: () => '' }, DAY).main).toBe('AI training is on')
  })

  test.each(['sent', 'overdue', 'objected'] as const)('speaks of the person when it is %s', (standing) => {
    const { main, detail } = headlineOf(realFinding({ person: { standing } }), 'The sentence', speech, DAY)
    expect([main, detail]).toEqual(['The sentence', 'Meta says it uses your public posts to train its AI'])
  })

  test('says why it may no longer hold', () => {
    const finding = realFinding()
    const policy = finding.policy && { ...finding.policy, recheck: '2026-12-01' }
    const late = { ...finding, policy, state: 'stale' } as const
    expect(headlineOf(late, 'Stale', speech, '2026-12-02').detail).toContain('was to be checked again by 1 December 2026')
    expect(headlineOf({ ...late, rules: { ...finding.rules, expired: true } }, 'Stale', speech, '2026-12-02').detail).toContain(
      'replaced by',
    )
    const began = policy && { ...policy, recheck: '2027-12-01', status: 'announced' as const, since: '2026-12-02' }
    expect(headlineOf({ ...late, policy: began }, 'Stale', speech, '2026-12-02').detail).toContain('announced start, 2 December 2026')
  })

  test('an announced start lies ahead', () => {
    const finding = realFinding()
    const policy = finding.policy && { ...finding.policy, status: 'announced' as const, since: '2027-01-01' }
    expect(headlineOf({ ...finding, policy, state: 'announced' }, '', speech, DAY).detail).toMatch(/^From 1 January 2027/)
  })

  test('where the company has said nothing for a place, it says so', () => {
    expect(headlineOf(realFinding({ country: 'IN' }), '', speech, DAY).detail).toContain('has not said so for your country')
  })

  test('there is one for every service and country, in both languages', () => {
    for (const language of ['en', 'de'] as const) {
      const spoken = realSpeech(language)
      for (const service of services) {
        for (const country of [...countries, 'ZZ']) {
          expect(headlineOf(realFinding({ service, country }), '', spoken, DAY).main, `${language} ${service} ${country}`).not.toBe('')
        }
      }
    }
  })
})
