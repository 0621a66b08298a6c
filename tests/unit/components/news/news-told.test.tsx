// @vitest-environment happy-dom
import fc from 'fast-check'
import { render } from 'preact'
import { describe, expect, it, test } from 'vitest'
import { News } from '../../../../components/news/News.tsx'
import { newsOf } from '../../../../components/news/news-of.ts'
import { changeAdvice } from '../../../../entrypoints/shared/records/change-advice.ts'
import { LANGUAGES, type Language } from '../../../../entrypoints/shared/i18n/translator.ts'
import { CHANGE_KINDS, changesBetween, type Change, type ChangeKind } from '../../../../rules/engine/changes.ts'
import { factsFor } from '../../../../rules/engine/facts-for.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import type { Rules } from '../../../../rules/schema/schema.ts'
import { after as noted } from '../../fixtures/arbitrary-records.ts'
import { DAY, exampleFinding, exampleI18n } from '../../fixtures/example-finding.ts'
import { exampleRules } from '../../fixtures/example-rules.ts'
import { remedy } from '../../fixtures/change-rules.ts'

const SENT = noted({ service: 'example-social' }, ['send', '2026-10-20'])

const change = (more: Partial<Change>): Change => ({
  kind: 'policy-uses',
  id: 'policy-social',
  services: ['example-social'],
  date: DAY,
  ...more,
})
const told = (one: Change, language: Language = 'en') => newsOf(one, changeAdvice(one, [SENT]), exampleFinding(), exampleI18n(language))

describe('before and after, in words', () => {
  test.each<[string, Partial<Change>, string[], string[]]>([
    [
      'a status',
      { kind: 'policy-paused', before: { status: 'active', claim: 'stated' }, after: { status: 'paused', claim: 'stated' } },
      ['Before: data is used for AI training, says Example One', 'Now: AI training is paused, says Example One'],
      ['Bisher: Daten dienen dem KI-Training, so Example One', 'Jetzt: KI-Training ist ausgesetzt, so Example One'],
    ],
    [
      'on whose word',
      { kind: 'policy-claim', before: { status: 'active', claim: 'presumed' }, after: { status: 'active', claim: 'disputed' } },
      ['Before: data is used for AI training (probably)', 'Now: data is used for AI training (sources disagree)'],
      ['Bisher: Daten dienen dem KI-Training (wahrscheinlich)', 'Jetzt: Daten dienen dem KI-Training (Quellen uneins)'],
    ],
    [
      'a start and an end',
      { kind: 'policy-dates', before: { since: '2025-05', until: '' }, after: { since: '2025-06-01', until: '2026-12-31' } },
      ['Before: Since May 2025', 'Now: Since 1 June 2025 · Until 31 December 2026'],
      ['Bisher: Seit Mai 2025', 'Jetzt: Seit 1. Juni 2025 · Bis 31. Dezember 2026'],
    ],
    [
      'what is used',
      { before: { uses: 'ai-chats', excludes: 'private-posts' }, after: { uses: 'ai-chats private-posts', excludes: 'private-messages' } },
      ['Before: Private posts: not used · Private messages: not listed', 'Now: Private messages: not used · Private posts: used'],
      [
        'Bisher: Private posts: nicht genutzt · Private messages: nicht aufgeführt',
        'Jetzt: Private messages: nicht genutzt · Private posts: genutzt',
      ],
    ],
    [
      'an address',
      { kind: 'route-moved', before: { url: 'https://www.facebook.com/help/contact/1' }, after: { url: 'https://help.meta.com/x' } },
      ['Before: facebook.com/help/contact/1', 'Now: help.meta.com/x'],
      ['Bisher: facebook.com/help/contact/1', 'Jetzt: help.meta.com/x'],
    ],
    [
      'what a form asks',
      {
        kind: 'route-asks',
        before: { asks: '{"reason":"optional","email":true}' },
        after: { asks: '{"reason":"required","email":true,"minLength":100}' },
      },
      ['Before: e-mail address · reason, if you like', 'Now: e-mail address · reason · at least 100 characters'],
      ['Bisher: E-Mail-Adresse · Grund, wenn du magst', 'Jetzt: E-Mail-Adresse · Grund · mindestens 100 Zeichen'],
    ],
    [
      'a way that is gone',
      { kind: 'route-gone', before: { kind: 'form', url: 'https://www.facebook.com/help/contact/1' } },
      ['Before: kind: form · facebook.com/help/contact/1', 'Now: no longer listed'],
      ['Bisher: kind: form · facebook.com/help/contact/1', 'Jetzt: nicht mehr in der Liste'],
    ],
    [
      'a ruling that is new',
      { kind: 'event-new', after: { actor: 'A court', date: '2026-11-28', outcome: 'pending' } },
      ['Now: A court · 28 November 2026 · outcome: pending'],
      ['Jetzt: A court · 28. November 2026 · outcome: pending'],
    ],
    ['what the first release kept', { kind: 'policy-paused' }, [], []],
  ])('%s', (_, more, en, de) => {
    expect(LANGUAGES.map((language) => told(change(more), language).turn)).toEqual([en, de])
  })

  test('the company is named only if it is its own claim', () => {
    const sentence = (claim: string) => told(change({ kind: 'policy-active', after: { status: 'active', claim } })).sentence
    expect(sentence('stated')).toBe('Example Social: Example One says it uses data for AI training')
    for (const claim of ['reported', 'presumed', 'disputed']) expect(sentence(claim)).not.toContain('Example One')
  })
})

/** For each list that can be news, changes what one statement says. */
function turned({ policies, optOuts, events, statuses, collectiveActions, ...rules }: Rules): Rules {
  return {
    ...rules,
    published: DAY,
    serial: rules.serial + 1,
    policies: policies.map((one) => ({ ...one, uses: one.uses.slice(1), since: '2024-01-01', basis: 'consent', presumed: !one.presumed })),
    optOuts: optOuts
      .slice(1)
      .map((one) => ({ ...one, asks: { reason: 'required', phone: true }, ...(one.url && { url: `${one.url}?new` }) })),
    events: events.map((one) => ({ ...one, outcome: 'closed' })),
    statuses: statuses.map((one) => ({ ...one, form: 'unclear', right: 'unverified' })),
    collectiveActions: collectiveActions.map((one) => ({ ...one, joinable: 'yes' })),
  }
}

test.each(LANGUAGES)('%s: each thing that can change is told with what it was, what it is, what it means and what to do', (language) => {
  const rules = exampleRules({ collectiveActions: [remedy({ operator: 'example-one', jurisdictions: ['eea'] })] })
  const statuses: Rules = { ...rules, policies: rules.policies.map((one) => ({ ...one, status: 'paused' })) }
  const bare: Rules = { ...rules, optOuts: [], events: [], collectiveActions: [] }
  const pairs: [Rules, Rules][] = [
    [rules, turned(rules)],
    [rules, statuses],
    [bare, { ...rules, events: rules.events.map((one) => ({ ...one, date: DAY })) }],
  ]
  const found = pairs.flatMap(([was, is]) => changesBetween(factsFor(indexRules(was), 'DE'), factsFor(indexRules(is), 'DE')))
  const kinds = new Set(found.map(({ kind }) => kind))
  for (const kind of [
    'policy-paused',
    'policy-claim',
    'form-unclear',
    'route-new',
    'route-moved',
    'route-gone',
    'event-new',
    'event-outcome',
  ] as const) {
    expect([...kinds]).toContain(kind)
  }
  for (const one of found) {
    const { sentence, turn, advice } = told(one, language)
    expect([one.kind, turn.length]).toEqual([one.kind, one.before ? 2 : 1])
    expect(new Set(turn.map((line) => line.replace(/^\S+ /, ''))).size).toBe(turn.length)
    for (const line of [sentence, ...turn, ...advice]) expect(line).not.toMatch(/[{}]|undefined|: $|· ·/)
    expect(advice.join(' ')).not.toBe('')
  }
})

test('nothing that is stored can break it, or show a code', () => {
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('active', 'public-posts nonsense', '{"reason":5}', '[]', 'null', '2026-13-99', '__proto__'),
  )
  const marks = fc.option(
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('status', 'claim', 'uses', 'asks', 'since', 'url', 'date')), value),
    {
      nil: undefined,
    },
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...CHANGE_KINDS),
      marks,
      marks,
      fc.constantFrom(...LANGUAGES),
      (kind: ChangeKind, before, after, language) => {
        const { sentence, turn } = told(change({ kind, before, after }), language)
        expect(sentence).not.toBe('')
        expect(turn.length).toBeLessThanOrEqual(2)
        expect(turn.join()).not.toMatch(/public-posts|undefined|\[object/)
      },
    ),
  )
})

describe('in the popup', () => {
  const shown = (...changes: Change[]) => {
    const root = document.createElement('div')
    const advise = (one: Change) => changeAdvice(one, [SENT])
    render(
      <News changes={changes} finding={exampleFinding()} advise={advise} onRead={() => undefined} i18n={exampleI18n()} today={DAY} />,
      root,
    )
    return [...root.querySelectorAll('li > p')].map(({ textContent }) => textContent)
  }

  it('says what it was, what it is, what the policy says now, what it means and what to do', () => {
    const paused = change({
      kind: 'policy-paused',
      before: { status: 'active', claim: 'stated' },
      after: { status: 'paused', claim: 'stated' },
    })
    expect(shown(paused)).toEqual([
      'Example Social: AI training is paused, says Example One',
      'Before: data is used for AI training, says Example One',
      'Now: AI training is paused, says Example One',
      exampleI18n().fact('policy-social'),
      'Your objection of 20 October 2026 stays noted as it is. You need do nothing because of this.',
    ])
  })

  it('news of the first release are shown as they were', () => {
    expect(shown(change({ kind: 'policy-paused' }))).toHaveLength(3)
  })
})
