import { describe, expect, test, vi } from 'vitest'
import { fetchJson } from '../../../../entrypoints/shared/fetch-json.ts'
import { LANGUAGES, loadMessages, createI18n } from '../../../../entrypoints/shared/i18n/translator.ts'
import { buildRules } from '../../../../rules/tools/build.ts'

describe.each(LANGUAGES)('the names of countries (%s)', (language) => {
  test('come with the words, so that no browser has to look them up', async () => {
    const { country } = createI18n(language, await loadMessages(language, fetchJson), {})
    // Reading the rules uses the names too, because each code has to be a country.
    const { jurisdictions } = buildRules()
    const austria = new Intl.DisplayNames([language], { type: 'region' }).of('AT')
    const lookUp = vi.spyOn(Intl, 'DisplayNames')
    const names = jurisdictions.map(({ id }) => country(id))
    expect(names.filter((name) => name.length > 2)).toHaveLength(names.length)
    expect(new Set(names).size).toBe(names.length)
    expect(lookUp).not.toHaveBeenCalled()
    expect(country('AT')).toBe(austria)
  })

  test('are looked up for a country that only the feed knows', async () => {
    const { country } = createI18n(language, await loadMessages(language, fetchJson), {})
    expect(country('NP')).toBe(new Intl.DisplayNames([language], { type: 'region' }).of('NP'))
  })
})
