import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { formHelp } from '../../../../entrypoints/background/forms/form-help.ts'
import { formPageAt } from '../../../../entrypoints/background/forms/form-page.ts'
import { createI18n } from '../../../../entrypoints/shared/i18n/translator.ts'
import { find } from '../../../../rules/engine/find.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import { buildTemplates } from '../../../../rules/tools/build-letters.ts'
import { buildRules, buildTexts } from '../../../../rules/tools/build.ts'
import { addressOf } from '../../fixtures/real-opt-outs.ts'

const OTHER = 'https://www.facebook.com/help/contact/651319028315841'
const TODAY = '2026-11-23'
const rules = buildRules()
const index = indexRules(rules)
const person = (country: string) => ({ country, land: null, guessed: false })
const words = JSON.parse(readFileSync('entrypoints/shared/i18n/locales/en.json', 'utf8'))
const english = createI18n('en', words, buildTexts().find(({ language }) => language === 'en')?.texts ?? {})

it('on another form of the same company the panel says so, leads to the one for objections, and says nothing written for that one', () => {
  const page = formPageAt(index, OTHER, person('AT'), TODAY)
  const [own] = buildTemplates()
  if (!page || !own) throw new Error('no panel')
  const help = formHelp(page, { index, i18n: english, letters: { own, page: own }, signedIn: false, sentOn: null })
  expect(help.title).toBe("This is another form of Meta's")
  expect(help.alternatives).toEqual([{ name: english.fact('route-facebook-form'), url: addressOf('route-facebook-form') }])
  expect(help.words.ways).toBe('The objection form is here')
  expect(help).toMatchObject({ lines: [], notices: [], absent: [], reason: null, formId: null, about: '', without: null })
})

it('no note of the objection form stands there, in any country', () => {
  const own = rules.notes.filter(({ contexts }) => contexts?.includes('form') && !contexts.includes('other-form')).map(({ id }) => id)
  const shown = rules.jurisdictions.flatMap(({ id }) => {
    const place = { service: 'facebook', context: 'other-form', quiet: false } as const
    return find(index, place, null, { ...person(id), objectionStatus: null, news: [] }, TODAY).notes.map((note) => note.id)
  })
  expect([own.length > 0, shown.filter((id) => own.includes(id))]).toEqual([true, []])
})
