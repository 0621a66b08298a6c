import { describe, expect, test } from 'vitest'
import { headlineOf } from '../../../../components/finding/headline.ts'
import { summaryOf } from '../../../../entrypoints/shared/badge/summary.ts'
import { claimIn } from '../../../../rules/engine/claim-of.ts'
import { find, type Person } from '../../../../rules/engine/find.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import type { Rules } from '../../../../rules/schema/schema.ts'
import type { ContextId } from '../../../../rules/schema/codes.ts'
import { DAY, exampleFinding, exampleI18n } from '../../fixtures/example-finding.ts'
import { policy, smallRules } from '../../fixtures/small-rules.ts'
import { LANGUAGES } from '../../../../entrypoints/shared/i18n/translator.ts'

const TODAY = '2026-11-23'
const PERSON: Person = { country: 'AT', land: null, guessed: false, objectionStatus: null, news: [] }

function states(context: ContextId, rules: Partial<Rules> = {}, person: Partial<Person> = {}, today = TODAY, quiet = false): string[] {
  const place = { service: 'facebook', context, quiet }
  const { state, also } = find(indexRules(smallRules(rules)), place, null, { ...PERSON, ...person }, today)
  return [state, ...also]
}

describe('if the kind of page is excluded, that leads', () => {
  test('before the training, and with it', () => {
    expect(states('messages')).toEqual(['excluded-here', 'training'])
    expect(states('messages', { optOuts: [] })).toEqual(['excluded-here', 'no-way-out'])
    expect(states('messages', { policies: [policy({ status: 'announced', since: '2026-12-05' })] })).toEqual(['excluded-here', 'announced'])
  })

  test.each<[string, string[], string[]]>([
    ['on other kinds of pages', states('feed'), ['training']],
    ['if the policy says nothing of it', states('messages', { policies: [policy({ excludes: [] })] }), ['training']],
    [
      'if it is used after all',
      states('messages', { policies: [policy({ uses: ['private-messages'], excludes: ['private-messages'] })] }),
      ['training'],
    ],
    ['if nothing is used anyway', states('messages', { policies: [policy({ status: 'paused' })] }), ['paused']],
    ['if the statement is past its date', states('messages', {}, {}, '2027-01-01'), ['stale', 'training']],
    ['if the rules are', states('messages', { expires: '2026-11-22' }), ['stale', 'training']],
  ])('but not %s', (_, shown, expected) => {
    expect(shown).toEqual(expected)
  })

  test('an objection and news come first, as everywhere', () => {
    expect(states('messages', {}, { objectionStatus: 'overdue', news: ['x'] })).toEqual(['changed', 'overdue', 'excluded-here', 'training'])
    expect(states('messages', {}, {}, TODAY, true)[0]).toBe('quiet')
  })

  test('public pages are left out the same way', () => {
    expect(states('feed', { policies: [policy({ uses: ['ai-chats'], excludes: ['public-posts'] })] })).toEqual([
      'excluded-here',
      'training',
    ])
  })
})

describe.each(LANGUAGES)('%s: beside private messages', (language) => {
  test('the popup adds what holds for the service as a whole, and tooltip and title name the AI chats that may be there', () => {
    const i18n = exampleI18n(language)
    const one = exampleFinding({ context: 'messages' })
    const { details } = headlineOf(one, summaryOf(one, i18n), null, i18n, DAY)
    expect(details[0]).toContain(i18n.fact('policy-social'))
    expect(details[0]).toContain('Example Social')
    expect(summaryOf(one, i18n)).toContain(i18n.t('badge.training.chats'))
  })
})

test('if sources differ on the messages themselves, it says so', () => {
  const one = (disputes: NonNullable<ReturnType<typeof policy>['disputes']>) => {
    const rules = smallRules({ policies: [policy({ disputed: true, disputes, stated: '2026-07-23' })] })
    return find(indexRules(rules), { service: 'facebook', context: 'messages', quiet: false }, null, PERSON, TODAY)
  }
  const i18n = { ...exampleI18n(), say: () => '' }
  expect(summaryOf(one(['private-messages']), i18n)).toBe('Messages: sources disagree; AI chats: used')
  expect(summaryOf(one(['ai-chats']), i18n)).toBe('Messages: not used, says Meta; AI chats: sources disagree')
})

test('if it is only presumed for the messages, it does not borrow the claim about the rest', () => {
  const rules = smallRules({ policies: [policy({ stated: '2026-07-23', presumes: ['private-messages'] })] })
  const one = (context: ContextId) => find(indexRules(rules), { service: 'facebook', context, quiet: false }, null, PERSON, TODAY)
  expect([claimIn(one('messages')), claimIn(one('feed'))]).toEqual(['presumed', 'stated'])
  expect(summaryOf(one('messages'), { ...exampleI18n(), fact: () => '' })).toMatch(/^Messages: probably not used/)
})
