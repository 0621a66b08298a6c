import { useLayoutEffect, useState } from 'preact/hooks'
import { fetchJson } from '../shared/fetch-json.ts'
import { loadWords, pickLanguage, prepareDates, speak, type Language, type Speech } from '../shared/i18n/translator.ts'
import { loadRulesText } from '../shared/i18n/rules-text.ts'
import { feedText, watch } from '../shared/storage/storage.ts'

export interface Spoken {
  /** Null until there are words. */
  speech: Speech | null
  /** The words or the sentences of this language cannot be read; then `speech` is English and knows no facts. */
  broken: boolean
}

/** The language of the page: what the person chose (null: what the browser prefers), with its words and the sentences about the facts. */
export function useSpeech(chosen: string | null | undefined, preferred: readonly string[]): Spoken {
  const [spoken, setSpoken] = useState<Spoken>({ speech: null, broken: false })
  // At once, see `useStored`.
  useLayoutEffect(() => {
    if (chosen === undefined) return
    const over = new AbortController()
    const language = pickLanguage(chosen, preferred)
    const say = (loading: Promise<Speech>): void =>
      void loading
        .then((speech) => ({ speech, broken: false }))
        .catch(async () => ({ speech: await lastWords(), broken: true }))
        .then((now) => over.signal.aborted || setSpoken(now))
    say(load(language))
    // The feed may bring the sentences of this language, or newer ones, later.
    watch(feedText, () => say(load(language)), over.signal)
    return () => over.abort()
  }, [chosen, preferred])
  return spoken
}

async function load(language: Language): Promise<Speech> {
  const loading = Promise.all([loadWords(language, fetchJson), loadRulesText(language)])
  // When all has been asked for.
  queueMicrotask(() => prepareDates(language))
  const [words, { texts }] = await loading
  return speak(language, words, texts)
}

/** Part of the program and not fetched, so that there are words to say that the words cannot be read. */
async function lastWords(): Promise<Speech> {
  const { default: english } = await import('../shared/i18n/locales/en.json')
  return speak('en', english, {})
}
