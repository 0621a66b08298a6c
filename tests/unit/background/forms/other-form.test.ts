import { expect, it } from 'vitest'
import { formHelp } from '../../../../entrypoints/background/forms/form-help.ts'
import { formPageAt } from '../../../../entrypoints/background/forms/form-page.ts'
import { find } from '../../../../rules/engine/find.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import { buildTemplates } from '../../../../rules/tools/build-letters.ts'
import { exampleI18n } from '../../fixtures/example-finding.ts'
import { formRules, PAGES } from '../../fixtures/example/forms.ts'

const TODAY = '2026-11-23'
const rules = formRules()
const index = indexRules(rules)
const person = (country: string) => ({ country, land: null, guessed: false })
const english = exampleI18n()

it('on another form of the same company the panel says so, leads to the one for objections, and says nothing written for that one', () => {
  const page = formPageAt(index, PAGES.other, person('AT'), TODAY)
  const [own] = buildTemplates()
  if (!page || !own) throw new Error('no panel')
  const help = formHelp(page, { index, i18n: english, letters: { own, page: own }, signedIn: false, sentOn: null })
  expect(help.title).toBe("This is another form of Example One's")
  expect(help.alternatives).toEqual([{ name: english.fact('form-social'), url: PAGES.social }])
  expect(help.words.ways).toBe('The objection form is here')
  expect(help).toMatchObject({ lines: [], notices: [], absent: [], reason: null, formId: null, about: '', without: null })
})

it('no note of the objection form is shown there, in any country', () => {
  const own = rules.notes.filter(({ contexts }) => contexts?.includes('form') && !contexts.includes('other-form')).map(({ id }) => id)
  const shown = rules.jurisdictions.flatMap(({ id }) => {
    const place = { service: 'example-social', context: 'other-form', quiet: false } as const
    return find(index, place, null, { ...person(id), objectionStatus: null, news: [] }, TODAY).notes.map((note) => note.id)
  })
  expect([own.length > 0, shown.filter((id) => own.includes(id))]).toEqual([true, []])
})
