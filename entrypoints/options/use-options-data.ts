import { useEffect, useState } from 'preact/hooks'
import { loadDirectory, type Directory } from '../shared/rules/directory.ts'
import { fetchJson } from '../shared/fetch-json.ts'
import { loadMessages, pickLanguage, createI18n, type I18n } from '../shared/i18n/translator.ts'
import { loadRulesText } from '../shared/i18n/rules-text.ts'
import { feedText, language, watch } from '../shared/storage/storage.ts'
import { useStored } from '../shared/hooks/use-stored.ts'

/** What the page speaks, and the services and countries of which it speaks. */
export interface OptionsData {
  i18n: I18n
  /** Null where the rules or the sentences cannot be read. */
  directory: Directory | null
}

/** Undefined until it is known. */
export function useOptionsData(): OptionsData | undefined {
  const chosen = useStored(language)
  const [data, setData] = useState<OptionsData>()
  useEffect(() => {
    if (chosen === undefined) return
    const over = new AbortController()
    const say = (): void => void load(chosen).then((now) => over.signal.aborted || setData(now))
    say()
    // The feed may bring the sentences of this language, or newer ones, later.
    watch(feedText, say, over.signal)
    return () => over.abort()
  }, [chosen])
  return data
}

async function load(chosen: string | null): Promise<OptionsData> {
  const own = pickLanguage(chosen, navigator.languages)
  try {
    const [words, directory] = await Promise.all([loadMessages(own, fetchJson), loadDirectory()])
    const operators = directory.operators.map(({ id }) => id)
    const { texts } = await loadRulesText(own, operators)
    return { i18n: createI18n(own, words, texts), directory }
  } catch {
    const { default: english } = await import('../shared/i18n/locales/en.json')
    const words = await loadMessages(own, fetchJson).catch(() => english)
    return { i18n: words === english ? createI18n('en', english, {}) : createI18n(own, words, {}), directory: null }
  }
}
