import { fetchJson } from '../shared/fetch-json.ts'
import { loadMessages, pickLanguage, createI18n, type I18n } from '../shared/i18n/translator.ts'
import { loadRulesText } from '../shared/i18n/rules-text.ts'
import { language, read } from '../shared/storage/storage.ts'

/** The language of the page, without the sentences about the company. Where it cannot be read there is English without sentences about facts, enough to say so: `broken`. */
export async function loadI18n(preferred: readonly string[]): Promise<{ i18n: I18n; broken: boolean }> {
  try {
    const own = pickLanguage(await read(language), preferred)
    const [words, { texts }] = await Promise.all([loadMessages(own, fetchJson), loadRulesText(own, [])])
    return { i18n: createI18n(own, words, texts), broken: false }
  } catch {
    const { default: english } = await import('../shared/i18n/locales/en.json')
    return { i18n: createI18n('en', english, {}), broken: true }
  }
}
