import { fetchJson } from '../fetch-json.ts'
import { loadMessages, pickLanguage, createI18n, type Language, type I18n } from './translator.ts'

const known = new Map<Language, Promise<I18n>>()

/** The words for badge and tooltip; sentences about facts are left to the popup. */
export function loadI18n(chosen: string | null, preferred: readonly string[] = navigator.languages): Promise<I18n> {
  const language = pickLanguage(chosen, preferred)
  let spoken = known.get(language)
  if (!spoken) {
    spoken = loadMessages(language, fetchJson).then((words) => createI18n(language, words, {}))
    spoken.catch(() => known.delete(language))
    known.set(language, spoken)
  }
  return spoken
}
