import { expect, it, test } from 'vitest'
import { formHelp } from '../../../../../entrypoints/background/forms/form-help.ts'
import { formPageAt } from '../../../../../entrypoints/background/forms/form-page.ts'
import { find } from '../../../../../rules/engine/find.ts'
import { indexRules } from '../../../../../rules/engine/index-rules.ts'
import { buildTemplates } from '../../../../../rules/tools/build-letters.ts'
import { buildRules } from '../../../../../rules/tools/build.ts'
import { countries, realI18n } from '../../../fixtures/real-finding.ts'
import { addressOf, formIdOf } from '../../../fixtures/real-opt-outs.ts'

const FACEBOOK = addressOf('route-facebook-form')
const OTHER = 'https://www.facebook.com/help/contact/651319028315841'
const THIRD_PARTY = addressOf('route-third-party')
const rules = buildRules()
const index = indexRules(rules)
const i18n = realI18n()
const person = (country: string) => ({ country, land: null, guessed: false })

test.each([
  ['AT', FACEBOOK, 'objection', 'facebook'],
  ['GB', FACEBOOK, 'objection', 'facebook'],
  ['BR', addressOf('route-facebook-form-br'), 'objection', 'facebook'],
  ['AT', addressOf('route-instagram-form'), 'objection', 'instagram'],
  ['AT', `https://www.facebook.com/help/instagram/contact/${formIdOf('route-instagram-form')}`, 'objection', 'instagram'],
  ['AT', addressOf('route-threads-rights'), 'objection', 'threads'],
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
  ['AT', addressOf('route-portal'), 'portal', 'facebook'],
  ['AT', 'https://www.facebook.com/privacy/genai', 'privacy', 'facebook'],
])('for a person in %s, %s is %s of %s', (country, url, kind, service) => {
  const page = formPageAt(index, url, person(country), rules.published)
  expect([page?.kind, page?.finding.service.id]).toEqual([kind, service])
})

it('leaves no blank open, in any sentence of the panel', () => {
  const [own] = buildTemplates()
  if (!own) throw new Error('no letters')
  const sentOn = { day: rules.published, about: undefined }
  const panels = ['AT', 'GB', 'CH', 'BR'].flatMap((country) =>
    [...new Set(rules.optOuts.flatMap(({ url }) => url ?? []))].flatMap((url) => {
      const page = formPageAt(index, url, person(country), rules.published)
      return page ? [formHelp(page, { index, i18n, letters: { own, page: own }, signedIn: false, sentOn })] : []
    }),
  )
  expect(panels.length).toBeGreaterThan(10)
  for (const panel of panels) expect(JSON.stringify(panel)).not.toMatch(/\{(?!count)\w+\}(?!\})/)
})

it('no note of the objection form is shown on another form, in any country', () => {
  const own = rules.notes.filter(({ contexts }) => contexts?.includes('form') && !contexts.includes('other-form')).map(({ id }) => id)
  const shown = countries.flatMap((country) => {
    const place = { service: 'facebook', context: 'other-form', quiet: false } as const
    return find(index, place, null, { ...person(country), objectionStatus: null, news: [] }, rules.published).notes.map(({ id }) => id)
  })
  expect([own.length > 0, shown.filter((id) => own.includes(id))]).toEqual([true, []])
})
