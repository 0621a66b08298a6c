import { expect, test } from 'vitest'
import { absenceOf } from '../../../../entrypoints/background/forms/form-absence.ts'
import { formPageAt } from '../../../../entrypoints/background/forms/form-page.ts'
import { exampleRules } from '../../fixtures/example-rules.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import { whyAbsent } from '../../../../rules/schema/why-absent.ts'
import { exampleI18n } from '../../fixtures/example-finding.ts'
import { addressOf } from '../../fixtures/example-finding.ts'
import { LANGUAGES } from '../../../../entrypoints/shared/i18n/translator.ts'

test('a form that needs an account may be missing because of it', () => {
  expect(whyAbsent({ signedIn: 'required' }, null)).toEqual(['signed-out', 'other-account', 'country', 'vpn', 'age', 'moved'])
  expect(whyAbsent({ signedIn: 'helps' }, false)).toContain('signed-out')
})

test('what is known not to be the reason is not named', () => {
  expect(whyAbsent({ signedIn: 'required' }, true)).not.toContain('signed-out')
  expect(whyAbsent({ signedIn: 'no' }, null)).toEqual(['vpn', 'moved'])
})

test.each(LANGUAGES)('in the panel each possibility is said in words: %s', (language) => {
  const i18n = exampleI18n(language)
  const page = formPageAt(indexRules(exampleRules()), addressOf('form-social'), { country: 'AT', land: null, guessed: false }, '2026-11-23')
  if (!page) throw new Error('no panel')
  const said = absenceOf(page, false, i18n)
  expect(said).toHaveLength(6)
  expect(said[0]).toBe(i18n.t('absent.signed-out', { service: 'Example Social' }))
  expect(said.filter((sentence) => !sentence || sentence.includes('{'))).toEqual([])
})
