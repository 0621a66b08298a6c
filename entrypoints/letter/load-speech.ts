import { fetchJson } from '../shared/fetch-json.ts'
import { loadWords, pickLanguage, speak, type Speech } from '../shared/i18n/translator.ts'
import { loadRulesText } from '../shared/i18n/rules-text.ts'
import { language, read } from '../shared/storage/storage.ts'

/** The language of the page. Where it cannot be read there is English without sentences about facts, enough to say so: `broken`. */
export async function loadSpeech(preferred: readonly string[]): Promise<{ speech: Speech; broken: boolean }> {
  try {
    const own = pickLanguage(await read(language), preferred)
    const [words, { texts }] = await Promise.all([loadWords(own, fetchJson), loadRulesText(own)])
    return { speech: speak(own, words, texts), broken: false }
  } catch {
    const { default: english } = await import('../shared/i18n/locales/en.json')
    return { speech: speak('en', english, {}), broken: true }
  }
}
