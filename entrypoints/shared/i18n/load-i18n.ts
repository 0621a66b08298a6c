import type { FeedText } from '../feed/schemas.ts'
import { fetchJson } from '../fetch-json.ts'
import { loadRulesText } from './rules-text.ts'
import { createI18n, loadMessages, pickLanguage, prepareDates, withTexts, type I18n, type Language } from './translator.ts'

const known = new Map<Language, Promise<I18n>>()

/** The words of the interface, without sentences about facts. Rejects if they cannot be read. */
export function loadI18n(chosen: string | null, preferred: readonly string[] = navigator.languages): Promise<I18n> {
  const language = pickLanguage(chosen, preferred)
  let spoken = known.get(language)
  if (!spoken) {
    spoken = readWords(language)
    spoken.catch(() => known.delete(language))
    known.set(language, spoken)
  }
  return spoken
}

async function readWords(language: Language): Promise<I18n> {
  return createI18n(language, await loadMessages(language, fetchJson), {})
}

/** The same with the sentences about these operators, or all. `feed` is the stored feed text, if it was read already. */
export async function withFacts(i18n: I18n, operators: readonly string[], feed?: FeedText | null): Promise<I18n> {
  const { texts } = await loadRulesText(i18n.language, operators, feed)
  return withTexts(i18n, texts)
}

export interface LoadedI18n {
  i18n: I18n
  /**
   * The words or the sentences could not be read: `i18n` has no facts then. If the words are missing it is English, and with those missing
   * too it has only the last words.
   */
  broken: boolean
}

/** For a page, which has to show something even if nothing can be read. */
export async function loadPageI18n(language: Language, feed: FeedText | null): Promise<LoadedI18n> {
  const [words, texts] = [readWords(language), loadRulesText(language, [], feed)]
  texts.catch(() => undefined)
  // After all requests have been issued.
  queueMicrotask(() => prepareDates(language))
  const i18n = await words.catch(() => null)
  if (!i18n) return { i18n: await loadEnglish(), broken: true }
  return texts.then(
    (read) => ({ i18n: withTexts(i18n, read.texts), broken: false }),
    () => ({ i18n, broken: true }),
  )
}

/** The English words, or else the few with which a page says that it cannot be shown. */
function loadEnglish(): Promise<I18n> {
  return readWords('en').catch(async () => {
    const { LAST_WORDS } = await import('./last-words.ts')
    return createI18n('en', LAST_WORDS, {})
  })
}
