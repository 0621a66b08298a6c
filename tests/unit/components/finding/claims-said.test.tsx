// @vitest-environment happy-dom
import { render } from 'preact'
import { describe, expect, test } from 'vitest'
import { Headline } from '../../../../components/finding/Headline.tsx'
import { headlineOf } from '../../../../components/finding/headline.ts'
import { dataLines } from '../../../../components/finding/data-lines.ts'
import { toolbarBadge } from '../../../../entrypoints/background/badge/toolbar-badge.ts'
import { pageBadge } from '../../../../entrypoints/background/badge/page-badge.ts'
import { lineOf } from '../../../../entrypoints/background/rules/overview.ts'
import { LANGUAGES, type Language } from '../../../../entrypoints/shared/i18n/translator.ts'
import { lookOfFinding } from '../../../../entrypoints/shared/badge/appearance.ts'
import { summaryOf } from '../../../../entrypoints/shared/badge/summary.ts'
import { badge } from '../../../../entrypoints/shared/storage/storage.ts'
import { CLAIMS, claimOf, type Claim } from '../../../../rules/engine/claim-of.ts'
import { find, type Finding } from '../../../../rules/engine/find.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import type { Policy } from '../../../../rules/schema/statements.ts'
import { DAY, exampleFinding, exampleI18n } from '../../fixtures/example-finding.ts'
import { policy, route, smallRules } from '../../fixtures/small-rules.ts'

/** The fields that make a policy each kind of claim. */
const MARKS: Record<Claim, Partial<Policy>> = {
  stated: { stated: '2026-07-23' },
  reported: {},
  presumed: { presumed: true, stated: '2026-07-23' },
  disputed: { disputed: true, presumed: true, stated: '2026-07-23' },
}

/** Words that only sentences with this claim contain, and that no less certain one may contain. */
const HEDGES: Record<Language, Record<Exclude<Claim, 'stated'>, RegExp>> = {
  en: { reported: /report/i, presumed: /probabl|likely/i, disputed: /disagree/i },
  de: { reported: /berichte/i, presumed: /wohl|wahrscheinlich/i, disputed: /uneins|uneinig/i },
}
const SIGNS = { red: ['#b3261e', 'light-dark(#b3261e,#ff9d94)'], level: 'level' }

function finding(claim: Claim, more: Partial<Policy>, canObject = true): Finding {
  const rules = smallRules({ policies: [policy({ ...MARKS[claim], ...more })], optOuts: canObject ? [route()] : [] })
  const person = { country: 'AT', land: null, guessed: false, objectionStatus: null, news: [] }
  return find(indexRules(rules), { service: 'facebook', context: 'feed', quiet: false }, null, person, '2026-11-23')
}

/** Every place that states the state of a page, with its text. */
function said(one: Finding, language: Language): Record<string, string> {
  const i18n = { ...exampleI18n(language), say: () => '' }
  const toolbar = toolbarBadge(one, i18n)
  const page = pageBadge(one, badge.fallback, i18n)
  const row = lineOf(one, i18n)
  const headline = headlineOf(one, summaryOf(one, i18n), null, i18n, '2026-11-23')
  return {
    tooltip: toolbar.title,
    pill: page?.label ?? '',
    'title of the pill': page?.title ?? '',
    list: row.holds?.sentence ?? '',
    headline: headline.main,
  }
}

/** The same for the sign beside the words. */
function signs(one: Finding): Record<string, string[]> {
  const i18n = exampleI18n()
  const toolbar = toolbarBadge(one, i18n)
  const page = pageBadge(one, badge.fallback, i18n)
  const row = lineOf(one, i18n)
  return {
    toolbar: [toolbar.text, toolbar.colour],
    page: [page?.arm ?? '', page?.style ?? ''],
    list: [row.holds?.arm ?? '', row.holds?.tone ?? ''],
    popup: [lookOfFinding(one).arm, lookOfFinding(one).tone],
  }
}

const CASES = (['public-posts', 'ai-chats'] as const).flatMap((use) =>
  [true, false].flatMap((canObject) => LANGUAGES.map((language) => ({ use, canObject, language }))),
)

describe.each(CASES)('$language, $use, a form: $canObject', ({ use, canObject, language }) => {
  test.each(['reported', 'presumed', 'disputed'] as const)('what is %s is said so in every place', (claim) => {
    for (const [where, words] of Object.entries(said(finding(claim, { uses: [use] }, canObject), language))) {
      expect(words, `in the ${where}`).toMatch(HEDGES[language][claim])
      expect(words, `in the ${where}`).not.toMatch(/\bMeta (says|states)\b|laut Meta\b/i)
    }
  })

  test('what the company states is hedged nowhere', () => {
    for (const [where, words] of Object.entries(said(finding('stated', { uses: [use] }, canObject), language))) {
      for (const hedge of Object.values(HEDGES[language])) expect(words, `in the ${where}`).not.toMatch(hedge)
    }
  })
})

test.each(['announced', 'paused', 'opt-in', 'not-used'] as const)('nor is %s stated as certain if it is not', (status) => {
  for (const language of LANGUAGES) {
    for (const claim of ['reported', 'presumed', 'disputed'] as const) {
      const { tooltip, pill, list } = said(finding(claim, { status, since: '2027-01-01' }), language)
      for (const words of [tooltip, list, ...(pill ? [pill] : [])]) expect(words).toMatch(HEDGES[language][claim])
    }
  }
})

describe('the sign', () => {
  test.each(['presumed', 'disputed'] as const)('is not the one for certainty if it is %s', (claim) => {
    for (const canObject of [true, false]) {
      const { toolbar, ...arms } = signs(finding(claim, {}, canObject))
      expect(toolbar?.[0]).toBe('AI?')
      for (const sign of [toolbar, ...Object.values(arms)]) {
        expect(sign).not.toContain(SIGNS.level)
        for (const red of ['red', 'orange', ...SIGNS.red]) expect(sign).not.toContain(red)
      }
    }
  })

  test.each(['stated', 'reported'] as const)('is level if it is %s', (claim) => {
    const { toolbar, ...arms } = signs(finding(claim, {}))
    expect(toolbar?.[0]).toBe('AI')
    for (const sign of Object.values(arms)) expect(sign[0]).toBe('level')
  })
})

describe('on whose word', () => {
  test.each(CLAIMS)('%s', (claim) => {
    expect(claimOf(policy(MARKS[claim]))).toBe(claim)
  })

  test('if the sources differ about something else, the use is not disputed', () => {
    const about = (disputes: Policy['disputes']) => claimOf(policy({ ...MARKS.stated, disputed: true, disputes }))
    expect([about(['start']), about(['private-messages']), about(['public-posts']), about(undefined)]).toEqual([
      'stated',
      'stated',
      'disputed',
      'disputed',
    ])
  })
})

test.each(['reported', 'presumed', 'disputed'] as const)('what is used and what not says on whose word: %s', (claim) => {
  for (const language of LANGUAGES) {
    const heads = dataLines(finding(claim, {}), exampleI18n(language)).map(({ head }) => head)
    expect(heads).toHaveLength(2)
    for (const head of heads) expect(head).toMatch(HEDGES[language][claim])
  }
})

test('a kind of page on whose meaning sources differ says so in the popup', () => {
  const one = exampleFinding({ context: 'messages' })
  const [note] = one.notes.filter(({ kind }) => kind === 'context')
  const shown = (disputed: boolean) => {
    const root = document.createElement('div')
    const props = { arm: 'level', tone: 'red', sentence: 'x', also: [], noted: null, i18n: exampleI18n(), today: DAY } as const
    render(<Headline {...props} finding={{ ...one, notes: note ? [{ ...note, disputed }] : [] }} />, root)
    return root.querySelector('.context')?.textContent
  }
  expect(shown(true)).toContain('sources disagree')
  expect(shown(false)).not.toContain('sources disagree')
})
