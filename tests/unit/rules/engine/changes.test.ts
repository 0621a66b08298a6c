import { describe, expect, it, test } from 'vitest'
import { changesBetween } from '../../../../rules/engine/changes.ts'
import { describeDiff, type Words } from '../../../../rules/tools/describe-diff.ts'
import { factsFor } from '../../../../rules/engine/facts-for.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import type { Controller, Rules } from '../../../../rules/schema/schema.ts'
import { event, later, remedy, said, status } from '../../fixtures/change-rules.ts'
import { EVIDENCE, policy, route, smallRules } from '../../fixtures/small-rules.ts'
import en from '../../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }

const WORDS: Words = en
const before = smallRules()

function changes(after: Rules, country: string | null = 'AT', was = before): string[] {
  const found = changesBetween(factsFor(indexRules(was), country), factsFor(indexRules(after), country))
  return found.map(({ kind, id, services, date }) => `${kind} ${id} ${services.join('+')} ${date}`)
}

describe('what is news for a person', () => {
  test.each<[string, Rules, string]>([
    ['the company stops for a while', later({ policies: [policy({ status: 'paused' })] }), 'policy-paused policy-eea facebook 2026-12-01'],
    [
      'another word for their own country',
      later({ policies: [policy(), policy({ id: 'policy-at', jurisdictions: ['AT'], status: 'opt-in' })] }),
      'policy-opt-in policy-at facebook 2026-12-01',
    ],
    ['another start', later({ policies: [policy({ since: '2025-06-01' })] }), 'policy-dates policy-eea facebook 2026-12-01'],
    [
      'more is used',
      later({ policies: [policy({ uses: ['public-posts', 'ai-chats', 'private-posts'] })] }),
      'policy-uses policy-eea facebook 2026-12-01',
    ],
    ['a switch that now starts off', later({ policies: [policy({ default: 'off' })] }), 'policy-default policy-eea facebook 2026-12-01'],
    ['data for others too', later({ policies: [policy({ whose: 'both' })] }), 'policy-whose policy-eea facebook 2026-12-01'],
    [
      'something that holds beside it',
      later({ policies: [policy(), policy({ id: 'ml', whose: 'service-ml', accounts: 'personal' })] }),
      'policy-whose policy-eea facebook 2026-12-01',
    ],
    ['other labels to press', later({ optOuts: [route({ path: ['Settings', 'Off'] })] }), 'route-moved form-eea facebook 2026-12-01'],
    ['another e-mail address', later({ optOuts: [route({ email: 'new@example.org' })] }), 'route-moved form-eea facebook 2026-12-01'],
    ['more presses', later({ optOuts: [route({ clicks: 4 })] }), 'route-moved form-eea facebook 2026-12-01'],
    ['another legal basis', later({ policies: [policy({ basis: 'consent' })] }), 'policy-basis policy-eea facebook 2026-12-01'],
    [
      'a form that moved',
      later({ optOuts: [route({ url: 'https://www.facebook.com/help/contact/2' })] }),
      'route-moved form-eea facebook 2026-12-01',
    ],
    ['a form that asks for more', later({ optOuts: [route({ asks: { reason: 'required' } })] }), 'route-asks form-eea facebook 2026-12-01'],
    ['a form that is gone', later({ optOuts: [] }), 'route-gone form-eea facebook 2026-12-01'],
    [
      'a further way',
      later({ optOuts: [route(), route({ id: 'portal', order: 2, url: 'https://www.facebook.com/x' })] }),
      'route-new portal facebook 2026-12-01',
    ],
    ['a ruling', later({ events: [event({})] }), 'event-new ruling facebook 2026-11-28'],
    ['where the law stands', later({ statuses: [status()] }), 'form-yes status-at facebook 2026-12-01'],
    ['a collective action', later({ collectiveActions: [remedy()] }), 'remedy-new action facebook 2026-12-01'],
  ])('%s', (_, after, expected) => {
    expect(changes(after)).toEqual([expected])
  })

  it('a case that was decided, a status that turned, an action that can be joined', () => {
    const was = smallRules({ events: [event({})], statuses: [status()], collectiveActions: [remedy()] })
    const after = later({
      events: [event({ outcome: 'dismissed-interim' })],
      statuses: [status({ form: 'no', right: 'none' })],
      collectiveActions: [remedy({ joinable: 'yes' })],
    })
    expect(changes(after, 'AT', was)).toEqual([
      'form-no status-at facebook 2026-12-01',
      'event-outcome ruling facebook 2026-12-01',
      'remedy-changed action facebook 2026-12-01',
    ])
  })
})

describe('what is no news', () => {
  test.each<[string, Rules]>([
    ['the same under a new serial', later({})],
    [
      'fresh dates of checking, other sources, more confidence',
      later({ policies: [policy({ verified: '2026-11-30', recheck: '2027-02-01', confidence: 'one-primary' })] }),
    ],
    ['an old ruling that was added late', later({ events: [event({ date: '2025-05-23' })] })],
    ['a ruling about something else', later({ events: [event({ topic: 'competition' })] })],
    ['a ruling elsewhere', later({ events: [event({ jurisdictions: ['US'] })] })],
    ['an action about something else', later({ collectiveActions: [remedy({ aboutTraining: false })] })],
    ['a policy elsewhere', later({ policies: [policy(), policy({ id: 'policy-us', jurisdictions: ['US'] })] })],
    ['a form under a new id', later({ optOuts: [route({ id: 'form-renamed' })] })],
    ['two statements for one, which say the same', later({ policies: [policy(), policy({ id: 'policy-at', jurisdictions: ['AT'] })] })],
    ['another order', later({ optOuts: [route({ order: 7 })] })],
  ])('%s', (_, after) => {
    expect(changes(after)).toEqual([])
  })
})

describe('rules:diff', () => {
  const texts = { 'policy-eea': 'Paused since {{2026-11-30}}.' }

  it('says in words what changes for whom', () => {
    const after = later({ policies: [said({ status: 'paused' })], events: [event({ jurisdictions: ['US'] })] })
    const was = smallRules({ policies: [said({})] })
    expect(describeDiff({ rules: was, texts: {} }, { rules: after, texts }, WORDS, 'en')).toBe(
      [
        'For people in Austria and Germany:',
        '- Facebook: AI training is paused, says Meta (2026-12-01, policy-eea)',
        '  status: active → paused',
        '  Paused since 2026-11-30.',
        '',
        'For people in United States:',
        '- New (2026-11-28, ruling)',
      ].join('\n'),
    )
  })

  it('says when it is everybody, and when it is nobody', () => {
    const after = later({ collectiveActions: [remedy({ jurisdictions: ['world'] })] })
    expect(describeDiff({ rules: before, texts: {} }, { rules: after, texts: {} }, WORDS, 'en')).toContain(
      'For everybody:\n- A collective action',
    )
    expect(describeDiff({ rules: before, texts }, { rules: later({}), texts: {} }, WORDS, 'en')).toBe(WORDS['diff.nothing'])
  })

  it('says who answers for the data now, and who no longer does', () => {
    const one = { id: 'one', services: ['facebook'], jurisdictions: ['eea'], name: 'One Ltd', ...EVIDENCE }
    const of = (controller: Controller): Rules => smallRules({ operators: [{ id: 'meta', name: 'Meta', controllers: [controller] }] })
    const after = { rules: of({ ...one, address: ['Road 1', 'Dublin'] }), texts: {} }
    expect(describeDiff({ rules: of(one), texts: {} }, after, WORDS, 'en')).toBe(
      [
        'Who answers for the data, and where letters go:',
        '- One Ltd (one) · facebook · eea',
        '+ One Ltd (one) · Road 1, Dublin · facebook · eea',
      ].join('\n'),
    )
  })
})
