import { describe, expect, it, test } from 'vitest'
import { buildTemplates } from '../../../../rules/tools/build-letters.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import { formHelp, type FormContext } from '../../../../entrypoints/background/forms/form-help.ts'
import { formPageAt } from '../../../../entrypoints/background/forms/form-page.ts'
import type { I18n } from '../../../../entrypoints/shared/i18n/translator.ts'
import { exampleI18n } from '../../fixtures/example-finding.ts'
import { formRules, PAGES } from '../../fixtures/example/forms.ts'

const TODAY = '2026-11-23'
const { social: SOCIAL, brazil: BRAZIL, photos: PHOTOS, notes: NOTES, other: OTHER, othersData: THIRD_PARTY, portal: PORTAL } = PAGES
const person = (country: string | null) => ({ country, land: null, guessed: false })
const index = indexRules(formRules())
const english = exampleI18n()

test.each([
  ['AT', SOCIAL, 'objection', 'example-social'],
  ['GB', SOCIAL, 'objection', 'example-social'],
  ['BR', BRAZIL, 'objection', 'example-social'],
  ['AT', PHOTOS, 'objection', 'example-photos'],
  ['AT', PAGES.photosAtSocial, 'objection', 'example-photos'],
  ['AT', NOTES, 'objection', 'example-notes'],
  ['US', SOCIAL, undefined, undefined],
  ['AT', THIRD_PARTY, 'third-party', 'example-social'],
  ['US', THIRD_PARTY, 'third-party', 'example-social'],
  ['AT', OTHER, 'other', 'example-social'],
  ['AT', 'https://m.social.example/contact/651319?x=1', 'other', 'example-social'],
  ['AT', 'https://photos.example/contact/651319', 'other', 'example-photos'],
  ['US', OTHER, undefined, undefined],
  ['AT', 'https://social.example/contact/', undefined, undefined],
  ['AT', 'https://social.example/', undefined, undefined],
  ['AT', 'https://social.example/privacy/consent/gdp/?params=1', undefined, undefined],
  ['AT', 'https://m.social.example/privacy/consent/gdp/?params=1', undefined, undefined],
  ['AT', SOCIAL.replace('social.example', 'social.example.evil.example'), undefined, undefined],
  ['AT', PORTAL, 'portal', 'example-social'],
  ['AT', PAGES.privacy, 'privacy', 'example-social'],
])('for a person in %s, %s is %s of %s', (country, url, kind, service) => {
  const page = formPageAt(index, url, person(country), TODAY)
  expect([page?.kind, page?.finding.service.id]).toEqual([kind, service])
})

test('a page without a number belongs to the submitted form, if the rules place forms there', () => {
  const rules = formRules()
  const forms = rules.services.find(({ id }) => id === 'example-social')?.contexts.find(({ id }) => id === 'form')
  const url = 'https://m.social.example/a/contact_us/'
  forms?.match.push('https://:sub.social.example/a/contact_us{/*}?')
  const moved = indexRules(rules)
  const meant = { submitted: 'form-social' }
  expect(formPageAt(moved, url, person('AT'), TODAY, meant)?.optOut?.id).toBe('form-social')
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
    expect(help(SOCIAL, 'AT', { page: 'de' }).reason).toMatchObject({ language: 'de', opening: expect.stringContaining('DSGVO') })
    expect(help(SOCIAL, 'GB').reason?.opening).toContain('UK GDPR')
    expect(help(SOCIAL, 'CH').reason?.opening).toContain('prohibit')
    expect(help(BRAZIL, 'BR').reason?.opening).toContain('LGPD')
  })

  it('lets people pick in their own language what it writes in that of the page', () => {
    const [first] = help(SOCIAL, 'AT', { page: 'de', i18n: english }).reason?.prompts ?? []
    expect(first).toMatchObject({ label: 'Health, belief, politics, sexuality', sentence: expect.stringContaining('Rückschlüsse') })
  })

  it('says whether a reason is asked for', () => {
    expect(help(SOCIAL, 'AT').reason?.hint).toBe(english.t('form.reason.optional'))
    expect(help(BRAZIL, 'BR').reason?.hint).toBe(english.t('form.reason.required'))
  })

  it('leaves no blank open, in any sentence', () => {
    for (const country of ['AT', 'GB', 'CH', 'BR'])
      for (const url of [country === 'BR' ? BRAZIL : SOCIAL, PORTAL, THIRD_PARTY])
        expect(JSON.stringify(help(url, country, { signedIn: false, sentOn: { day: TODAY, about: undefined } }))).not.toMatch(
          /\{(?!count)\w+\}(?!\})/,
        )
  })

  it('warns on a form for other data, offers no reason there, no number to insert into, and leads to the right forms', () => {
    for (const country of ['AT', 'US']) {
      const { reason, formId, lines, alternatives } = help(THIRD_PARTY, country)
      expect([reason, formId, lines]).toEqual([null, null, [english.t('form.trap.third-party')]])
      expect(alternatives.some((way) => 'url' in way && way.url === SOCIAL)).toBe(country === 'AT')
    }
  })

  it('says once that a code comes, and only if the form mails one', () => {
    const { lines } = help(BRAZIL, 'BR')
    expect(lines.filter((line) => /\bcode\b/i.test(line))).toEqual([english.t('form.trap.code')])
    expect(help(SOCIAL, 'AT').lines).not.toContain(english.t('form.trap.code'))
  })

  it('says once that other accounts need their own', () => {
    expect(help(PHOTOS, 'AT').lines.filter((line) => /account/i.test(line))).toEqual([english.t('form.trap.accounts')])
  })
})

test('what was noted before names the service, on each page, and no day that is not known', () => {
  for (const url of [SOCIAL, THIRD_PARTY, PORTAL]) {
    const said = (about: 'month' | undefined) => help(url, 'AT', { sentOn: { day: '2025-05-01', about } }).notices
    expect(said(undefined)).toEqual(['You noted an objection for Example Social. Sent: 1 May 2025.'])
    expect(said('month')).toEqual(['You noted an objection for Example Social. Sent: about May 2025.'])
  }
})

describe('a person who does not seem to be signed in', () => {
  it.each([
    [SOCIAL, 'Example Social'],
    [PHOTOS, 'Example Photos'],
  ])('is told so at %s, if the form needs it', (url, service) => {
    expect(help(url, 'AT', { signedIn: false }).notices).toEqual([english.t('form.signed-out', { service })])
    expect(help(url, 'AT').notices).toEqual([])
  })

  it.each([THIRD_PARTY, PORTAL, NOTES, PAGES.photosAtSocial])('is not told so at %s, if it makes no difference or is unknown', (url) =>
    expect(help(url, 'AT', { signedIn: false }).notices).toEqual([]),
  )
})

describe('other ways', () => {
  it('come in the order of the rules, without the one at hand, and end with the letter', () => {
    const optOuts = formPageAt(index, SOCIAL, person('AT'), TODAY)?.finding.optOuts ?? []
    const wanted = optOuts.filter((one) => one.for === 'account' && one.id !== 'form-social').map(({ id }) => english.fact(id))
    const { alternatives } = help(SOCIAL, 'AT')
    expect(alternatives.map(({ name }) => name)).toEqual(wanted)
    expect(alternatives.map((way) => ('letter' in way ? 'letter' : new URL(way.url).host))).toEqual([
      'social.example',
      'account.example',
      'letter',
      'social.example',
    ])
  })

  it('lead to hosts of the rules over https only', () => {
    const page = formPageAt(index, SOCIAL, person('AT'), TODAY)
    const [route] = page?.finding.optOuts.slice(1) ?? []
    if (!page || !route) throw new Error('no way')
    const bad = ['http://social.example/contact/1', 'https://social.example.evil.example/', 'javascript:alert(1)', 'https://example.org/']
    const forged = { ...page, finding: { ...page.finding, optOuts: bad.map((url) => ({ ...route, url })) } }
    const [own] = buildTemplates()
    if (!own) throw new Error('no letters')
    expect(formHelp(forged, { index, i18n: english, letters: { own, page: own }, signedIn: true, sentOn: null }).alternatives).toEqual([])
  })
})

describe('at the portal, which serves several services', () => {
  it('the panel asks for which, speaks of no single one, and inserts nothing', () => {
    const { services, title, formId, reason, lines } = help(PORTAL, 'AT')
    expect(services.map(({ id }) => id)).toEqual(['example-social', 'example-photos', 'example-notes', 'example-account'])
    expect([title, formId]).toEqual([english.t('form.title.portal'), null])
    expect(reason?.opening).toContain('Article 21')
    expect(lines).toEqual([english.fact('context-portal')])
  })

  it('knows the way for the service that is meant', () => {
    const route = (service: string | null) => formPageAt(index, PORTAL, person('AT'), TODAY, { service })?.optOut?.id
    expect([route('example-photos'), route('example-notes'), route('no-such'), route(null)]).toEqual([
      'portal-one',
      'portal-chats',
      'portal-one',
      'portal-one',
    ])
  })
})
