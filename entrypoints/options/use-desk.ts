import { useEffect, useState } from 'preact/hooks'
import { loadAtlas, type Atlas } from '../shared/rules/directory.ts'
import { fetchJson } from '../shared/fetch-json.ts'
import { loadWords, pickLanguage, speak, type Speech } from '../shared/i18n/translator.ts'
import { loadRulesText } from '../shared/i18n/rules-text.ts'
import { feedText, language, watch } from '../shared/storage/storage.ts'
import { useStored } from './use-stored.ts'

/** What the page speaks, and the services and countries of which it speaks. */
export interface Desk {
  speech: Speech
  /** Null where the rules or the sentences cannot be read. */
  atlas: Atlas | null
}

/** Undefined until it is known. */
export function useDesk(): Desk | undefined {
  const chosen = useStored(language)
  const [desk, setDesk] = useState<Desk>()
  useEffect(() => {
    if (chosen === undefined) return
    const over = new AbortController()
    const say = (): void => void load(chosen).then((now) => over.signal.aborted || setDesk(now))
    say()
    // The feed may bring the sentences of this language, or newer ones, later.
    watch(feedText, say, over.signal)
    return () => over.abort()
  }, [chosen])
  return desk
}

async function load(chosen: string | null): Promise<Desk> {
  const own = pickLanguage(chosen, navigator.languages)
  try {
    const [words, { texts }, atlas] = await Promise.all([loadWords(own, fetchJson), loadRulesText(own), loadAtlas(fetchJson)])
    return { speech: speak(own, words, texts), atlas }
  } catch {
    const { default: english } = await import('../shared/i18n/locales/en.json')
    const words = await loadWords(own, fetchJson).catch(() => english)
    return { speech: words === english ? speak('en', english, {}) : speak(own, words, {}), atlas: null }
  }
}
