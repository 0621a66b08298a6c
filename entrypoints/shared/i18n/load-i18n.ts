import { fetchJson } from '../fetch-json.ts'
import { loadWords, pickLanguage, speak, type Language, type Speech } from './translator.ts'

const known = new Map<Language, Promise<Speech>>()

/** The words for badge and tooltip; sentences about facts are left to the popup. */
export function speech(chosen: string | null, preferred: readonly string[] = navigator.languages): Promise<Speech> {
  const language = pickLanguage(chosen, preferred)
  let spoken = known.get(language)
  if (!spoken) {
    spoken = loadWords(language, fetchJson).then((words) => speak(language, words, {}))
    spoken.catch(() => known.delete(language))
    known.set(language, spoken)
  }
  return spoken
}
