import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { buildRules, buildTexts } from '../../../../rules/tools/build.ts'
import { buildTemplates } from '../../../../rules/tools/build-letters.ts'
import { indexRules, type RulesIndex } from '../../../../rules/engine/index-rules.ts'
import { formHelp, type FormContext } from '../../../../entrypoints/background/forms/form-help.ts'
import { formPageAt } from '../../../../entrypoints/background/forms/form-page.ts'
import { createI18n, type Language, type I18n, type Messages } from '../../../../entrypoints/shared/i18n/translator.ts'
import { addressOf, formIdOf } from '../../fixtures/real-opt-outs.ts'

const TODAY = '2026-11-23'
const FACEBOOK = addressOf('route-facebook-form')
const BRAZIL = addressOf('route-facebook-form-br')
const INSTAGRAM = addressOf('route-instagram-form')
const THREADS = addressOf('route-threads-rights')
const OTHER = 'https://www.facebook.com/help/contact/651319028315841'
const THIRD_PARTY = addressOf('route-third-party')
const PORTAL = addressOf('route-portal')
const person = (country: string | null) => ({ country, land: null, guessed: false })
let index: RulesIndex
let english: I18n

beforeAll(() => {
  index = indexRules(buildRules())
  english = speechIn('en')
})

function speechIn(language: Language): I18n {
  const words: Messages = JSON.parse(readFileSync(`entrypoints/shared/i18n/locales/${language}.json`, 'utf8'))
  return createI18n(language, words, buildTexts().find((one) => one.language === language)?.texts ?? {})
}

test.each([
  ['AT', FACEBOOK, 'objection', 'facebook'],
  ['GB', FACEBOOK, 'objection', 'facebook'],
  ['BR', BRAZIL, 'objection', 'facebook'],
  ['AT', INSTAGRAM, 'objection', 'instagram'],
  ['AT', `https://www.facebook.com/help/instagram/contact/${formIdOf('route-instagram-form')}`, 'objection', 'instagram'],
  ['AT', THREADS, 'objection', 'threads'],
  ['US', FACEBOOK, undefined, undefined],
  ['AT', THIRD_PARTY, 'third-party', 'facebook'],
  ['US', THIRD_PARTY, 'third-party', 'facebook'],
  ['AT', OTHER, 'other', 'facebook'],
  ['AT', 'https://m.facebook.com/help/contact/651319028315841?x=1', 'other', 'facebook'],
  ['AT', 'https://help.instagram.com/contact/651319028315841', 'other', 'instagram'],
  ['US', OTHER, undefined, undefined],
  ['AT', 'https://www.facebook.com/help/contact/', undefined, undefined],
  ['AT', 'https://www.facebook.com/', undefined, undefined],
  ['AT', 'https://www.facebook.com/privacy/consent/gdp/?params=1', undefined, undefined],
  ['AT', 'https://m.facebook.com/privacy/consent/gdp/?params=1', undefined, undefined],
  ['AT', FACEBOOK.replace('facebook.com', 'facebook.com.evil.example'), undefined, undefined],
  ['AT', PORTAL, 'portal', 'facebook'],
  ['AT', 'https://www.facebook.com/privacy/genai', 'privacy', 'facebook'],
])('for a person in %s, %s is %s of %s', (country, url, kind, service) => {
  const page = formPageAt(index, url, person(country), TODAY)
  expect([page?.kind, page?.finding.service.id]).toEqual([kind, service])
})

test('a page without a number is that of the form which was submitted, where the rules place forms there', () => {
  const rules = buildRules()
  const forms = rules.services.find(({ id }) => id === 'facebook')?.contexts.find(({ id }) => id === 'form')
  const url = 'https://m.facebook.com/a/help/contact_us/'
  forms?.match.push('https://:sub.facebook.com/a/help/contact_us{/*}?')
  const moved = indexRules(rules)
  const meant = { submitted: 'route-facebook-form' }
  expect(formPageAt(moved, url, person('AT'), TODAY, meant)?.optOut?.id).toBe('route-facebook-form')
  expect([formPageAt(moved, url, person('AT'), TODAY), formPageAt(index, url, person('AT'), TODAY, meant)]).toEqual([null, null])
})

interface Given {
  signedIn?: boolean
  sentOn?: FormContext['sentOn']
  service?: string
  page?: string
  i18n?: I18n
}

function help(url: string, country: string, { signedIn = true, sentOn, service, page: language = 'en', i18n = english }: Given = {}) {
  const page = formPageAt(index, url, person(country), TODAY, { service })
  const [own, inPage] = [i18n.language, language].map((wanted) => buildTemplates().find((one) => one.language === wanted))
  if (!page || !own || !inPage) throw new Error('no panel')
  return formHelp(page, { index, i18n, letters: { own, page: inPage }, signedIn, sentOn: sentOn ?? null })
}

describe('the panel', () => {
  it('offers a reason in the language of the page, under the law of the place', () => {
    expect(help(FACEBOOK, 'AT', { page: 'de' }).reason).toMatchObject({ language: 'de', opening: expect.stringContaining('DSGVO') })
    expect(help(FACEBOOK, 'GB').reason?.opening).toContain('UK GDPR')
    expect(help(FACEBOOK, 'CH').reason?.opening).toContain('prohibit')
    expect(help(BRAZIL, 'BR').reason?.opening).toContain('LGPD')
  })

  it('lets people pick in their own language what it writes in that of the page', () => {
    const [first] = help(FACEBOOK, 'AT', { page: 'de', i18n: english }).reason?.prompts ?? []
    expect(first).toMatchObject({ label: 'Health, belief, politics, sexuality', sentence: expect.stringContaining('Rückschlüsse') })
  })

  it('says whether a reason is asked for', () => {
    expect(help(FACEBOOK, 'AT').reason?.hint).toBe(english.t('form.reason.optional'))
    expect(help(BRAZIL, 'BR').reason?.hint).toBe(english.t('form.reason.required'))
  })

  it('leaves no blank open, in any sentence', () => {
    for (const country of ['AT', 'GB', 'CH', 'BR'])
      for (const url of [country === 'BR' ? BRAZIL : FACEBOOK, PORTAL, THIRD_PARTY])
        expect(JSON.stringify(help(url, country, { signedIn: false, sentOn: { day: TODAY, about: undefined } }))).not.toMatch(
          /\{(?!count)\w+\}(?!\})/,
        )
  })

  it('warns on a form for other data, offers no reason there, no number to insert into, and leads to the right forms', () => {
    for (const country of ['AT', 'US']) {
      const { reason, formId, lines, alternatives } = help(THIRD_PARTY, country)
      expect([reason, formId, lines]).toEqual([null, null, [english.t('form.trap.third-party')]])
      expect(alternatives.some((way) => 'url' in way && way.url === FACEBOOK)).toBe(country === 'AT')
    }
  })

  it('says once that a code comes, and only where the form mails one', () => {
    const { lines } = help(BRAZIL, 'BR')
    expect(lines.filter((line) => /\bcode\b/i.test(line))).toEqual([english.t('form.trap.code')])
    expect(help(FACEBOOK, 'AT').lines).not.toContain(english.t('form.trap.code'))
  })

  it('says once that other accounts need their own', () => {
    expect(help(INSTAGRAM, 'AT').lines.filter((line) => /account/i.test(line))).toEqual([english.t('form.trap.accounts')])
  })
})

test('what was noted before names the service, on each page, and no day that is not known', () => {
  for (const url of [FACEBOOK, THIRD_PARTY, PORTAL]) {
    const said = (about: 'month' | undefined) => help(url, 'AT', { sentOn: { day: '2025-05-01', about } }).notices
    expect(said(undefined)).toEqual(['You noted an objection for Facebook. Sent: 1 May 2025.'])
    expect(said('month')).toEqual(['You noted an objection for Facebook. Sent: about May 2025.'])
  }
})

describe('somebody who does not seem to be signed in', () => {
  it.each([
    [FACEBOOK, 'Facebook'],
    [INSTAGRAM, 'Instagram'],
  ])('is told so at %s, where the form needs it', (url, service) => {
    expect(help(url, 'AT', { signedIn: false }).notices).toEqual([english.t('form.signed-out', { service })])
    expect(help(url, 'AT').notices).toEqual([])
  })

  it.each([THIRD_PARTY, PORTAL, THREADS, `https://www.facebook.com/help/instagram/contact/${formIdOf('route-instagram-form')}`])(
    'is not told so at %s, where it makes no difference or cannot be told',
    (url) => expect(help(url, 'AT', { signedIn: false }).notices).toEqual([]),
  )
})

describe('other ways', () => {
  it('come in the order of the rules, without the one at hand, and end with the letter', () => {
    const optOuts = formPageAt(index, FACEBOOK, person('AT'), TODAY)?.finding.optOuts ?? []
    const wanted = optOuts.filter((one) => one.for === 'account' && one.id !== 'route-facebook-form').map(({ id }) => english.fact(id))
    const { alternatives } = help(FACEBOOK, 'AT')
    expect(alternatives.map(({ name }) => name)).toEqual(wanted)
    expect(alternatives.map((way) => ('letter' in way ? 'letter' : new URL(way.url).host))).toEqual([
      'www.facebook.com',
      'help.meta.com',
      'www.facebook.com',
      'www.facebook.com',
      'letter',
    ])
  })

  it('lead to hosts of the rules over https only', () => {
    const page = formPageAt(index, FACEBOOK, person('AT'), TODAY)
    const [route] = page?.finding.optOuts.slice(1) ?? []
    if (!page || !route) throw new Error('no way')
    const bad = [
      'http://www.facebook.com/help/contact/1',
      'https://facebook.com.evil.example/',
      'javascript:alert(1)',
      'https://example.org/',
    ]
    const forged = { ...page, finding: { ...page.finding, optOuts: bad.map((url) => ({ ...route, url })) } }
    const [own] = buildTemplates()
    if (!own) throw new Error('no letters')
    expect(formHelp(forged, { index, i18n: english, letters: { own, page: own }, signedIn: true, sentOn: null }).alternatives).toEqual([])
  })
})

describe('at the portal, which serves several services', () => {
  it('the panel asks for which, speaks of no single one, and inserts nothing', () => {
    const { services, title, formId, reason, lines } = help(PORTAL, 'AT')
    expect(services.map(({ id }) => id)).toEqual(expect.arrayContaining(['facebook', 'instagram', 'threads', 'meta-ai']))
    expect([title, formId]).toEqual([english.t('form.title.portal'), null])
    expect(reason?.opening).toContain('Article 21')
    expect(lines).toEqual([english.fact('context-portal')])
  })

  it('knows the way for the service that is meant', () => {
    const route = (service: string | null) => formPageAt(index, PORTAL, person('AT'), TODAY, { service })?.optOut?.id
    expect([route('instagram'), route('whatsapp'), route('no-such'), route(null)]).toEqual([
      'route-portal',
      'route-portal-ai',
      'route-portal',
      'route-portal',
    ])
  })
})
