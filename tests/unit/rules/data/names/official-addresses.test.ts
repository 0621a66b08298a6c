import { expect, test } from 'vitest'
import { fetchJson } from '../../../../../entrypoints/shared/fetch-json.ts'
import { createI18n, LANGUAGES, loadMessages } from '../../../../../entrypoints/shared/i18n/translator.ts'
import { officialAddresses } from '../../../../../entrypoints/shared/rules/official-addresses.ts'
import { buildRules, buildTexts } from '../../../../../rules/tools/build.ts'
import en from '../../../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }

const { operators } = buildRules()
const asked = operators.filter(({ atInstall }) => atInstall)
const fallback = asked.flatMap(({ fallback = [] }) => fallback)

test.each(LANGUAGES)('the addresses of the last resort have their names in each language (%s), without the rules', async (language) => {
  const { texts = {} } = buildTexts().find((one) => one.language === language) ?? {}
  const words = await loadMessages(language, fetchJson)
  const expected = fallback.map(({ id, url }) => ({ url, name: texts[id] }))
  expect(expected.length).toBeGreaterThan(0)
  expect(officialAddresses(createI18n(language, words, {}))).toEqual(expected)
})

test('they have their English names even if no file of words can be read', () => {
  const { texts = {} } = buildTexts().find(({ language }) => language === 'en') ?? {}
  expect(officialAddresses(createI18n('en', en, {})).map(({ name }) => name)).toEqual(fallback.map(({ id }) => texts[id]))
})
