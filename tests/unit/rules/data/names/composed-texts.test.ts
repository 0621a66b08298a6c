import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeAll } from '../../../../../rules/compose/compose-all.ts'
import { composedTexts } from '../../../../../rules/compose/composed-texts.ts'
import type { Speech } from '../../../../../rules/compose/pattern.ts'
import { AccountKind, ModelOwner, OptOutKind } from '../../../../../rules/schema/codes.ts'
import { Policy, type OptOut } from '../../../../../rules/schema/statements.ts'
import { UseCode } from '../../../../../rules/schema/use-code.ts'
import { buildRules, buildTexts } from '../../../../../rules/tools/build.ts'

const about = { operator: 'Example Rail', operatorId: 'example', service: 'Example Board' }
const evidence = { sources: ['one'], verified: '2026-01-01', recheck: '2027-01-01', confidence: 'one' as const }
const codes = fc.uniqueArray(fc.constantFrom(...UseCode.options), { maxLength: 8 })

const policies: fc.Arbitrary<Policy> = fc
  .record({
    status: fc.constantFrom(...Policy.shape.status.options),
    whose: fc.constantFrom(...ModelOwner.options),
    accounts: fc.constantFrom(...AccountKind.options),
    default: fc.constantFrom('on' as const, 'off' as const, 'asked' as const, 'depends' as const, 'none' as const),
    presumed: fc.boolean(),
    disputed: fc.boolean(),
    stated: fc.constantFrom(undefined, '2026'),
    uses: codes,
    excludes: codes,
  })
  .map(({ stated, ...one }) => ({
    id: 'policy-example',
    services: ['example'],
    jurisdictions: ['world'],
    basis: 'terms' as const,
    retroactive: 'unknown' as const,
    ...one,
    ...(stated && { stated }),
    ...evidence,
  }))

const optOuts: fc.Arbitrary<OptOut> = fc
  .record({
    kind: fc.constantFrom(...OptOutKind.options),
    path: fc.array(fc.constantFrom('Settings', 'Privacy', 'Improve the model', 'Off'), { minLength: 1, maxLength: 4 }),
    email: fc.constantFrom(undefined, 'privacy@example.org'),
  })
  .map(({ email, ...one }) => ({
    id: 'route-example',
    services: ['example'],
    jurisdictions: ['world'],
    for: 'account' as const,
    order: 1,
    offered: 'yes' as const,
    signedIn: 'no' as const,
    asks: { reason: 'none' as const },
    covers: [],
    ...one,
    ...(email && { email }),
    ...evidence,
  }))

const AND = { en: ' and ', de: ' und ' } as const
const QUOTES = { en: ['“', '”'], de: ['„', '“'] } as const

function expectSentence(text: string, language: string): void {
  expect(text).not.toMatch(/ {2}|[{}]|\bundefined\b|\bsay\.|\buse\.|^\s|\s$|[,:;] ?$|\s[,.:;]|\.\./)
  const [open, close] = language === 'de' ? QUOTES.de : QUOTES.en
  expect(text.split(open).length).toBe(text.split(close).length)
}

describe.each(buildTexts())('sentences composed from codes, in $language', ({ language, texts }) => {
  const speech: Speech = { language, fact: (key) => texts[key] ?? '' }
  const and = AND[language === 'de' ? 'de' : 'en']

  test('any policy gives a headline that is a whole sentence of at most 200 characters', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const { [policy.id]: headline = '', [`${policy.id}.detail`]: detail = '' } = composedTexts(
          { about, policies: [policy], optOuts: [] },
          speech,
        )
        expect(headline).not.toBe('')
        expect(headline.length).toBeLessThanOrEqual(200)
        expect(headline).toContain('Example Rail')
        expectSentence(headline, language)
        expectSentence(detail, language)
      }),
    )
  })

  test('any headline has one colon at most, an object, and names that do not run into each other', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const headline = composedTexts({ about, policies: [policy], optOuts: [] }, speech)[policy.id] ?? ''
        const codes = policy.status === 'not-used' ? policy.excludes : policy.uses
        const [, list = '', ...more] = headline.split(': ')
        expect([list === '', more]).toEqual([codes.length === 0, []])
        expect(headline).toContain(texts[list ? 'say.this' : 'say.data'])
        const names = codes.map((code) => texts[`use.${code}`] ?? '')
        const isList = (name: string): boolean => name.includes(',') || name.includes(and)
        const apart = names.some((name) => list.includes(name) && isList(name)) ? list.split('; ') : []
        const rest = names.every((name) => apart.includes(name)) ? '' : `${and.trim()} ${texts['say.more']}`
        expect(apart.filter((one) => !names.includes(one))).toEqual(apart.length > 0 && rest ? [rest] : [])
      }),
    )
  })

  test('any way has a name, except an e-mail to nowhere', () => {
    fc.assert(
      fc.property(optOuts, (optOut) => {
        const name = composedTexts({ about, policies: [], optOuts: [optOut] }, speech)[optOut.id] ?? ''
        expect(name !== '').toBe(optOut.kind !== 'email' || optOut.email !== undefined)
        expectSentence(name, language)
      }),
    )
  })

  test('a switch is called by its label, not by its position', () => {
    const [optOut] = fc.sample(optOuts, 1)
    const path = ['Settings', 'Improve the model', 'Off']
    const named = composedTexts({ about, policies: [], optOuts: [{ ...optOut!, kind: 'switch', path }] }, speech)['route-example']
    expect(named).toContain('Improve the model')
    expect(named).not.toContain('Off')
  })

  test('every service of the rules has all its sentences', () => {
    const rules = buildRules()
    const all = composeAll(rules, { language, texts }).texts
    const composed = rules.policies.filter(({ id }) => texts[id] === undefined)
    expect(composed.length).toBeGreaterThan(20)
    const statements = [...rules.policies, ...rules.optOuts]
    expect(statements.length).toBeGreaterThan(100)
    expect(statements.filter(({ id }) => !all[id]).map(({ id }) => id)).toEqual([])
    for (const { id } of composed) expect([id, (all[id] ?? '').length <= 200]).toEqual([id, true])
    for (const { id } of statements) expectSentence(all[id] ?? '', language)
  })

  test('the sentence says whose claim it is: nothing sounds more certain than it is', () => {
    const base: Policy = {
      id: 'policy-example',
      services: ['example'],
      jurisdictions: ['world'],
      status: 'active',
      basis: 'terms',
      uses: ['public-posts'],
      excludes: [],
      retroactive: 'unknown',
      ...evidence,
    }
    const said = (one: Partial<Policy>): string =>
      composedTexts({ about, policies: [{ ...base, ...one }], optOuts: [] }, speech)[base.id] ?? ''
    const all = [said({ stated: '2026' }), said({}), said({ presumed: true }), said({ disputed: true })]
    expect(new Set(all).size).toBe(4)
  })
})
