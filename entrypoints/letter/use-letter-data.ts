import { useEffect, useState } from 'preact/hooks'
import type { I18n } from '../shared/i18n/translator.ts'
import { storedResidence, language, watch } from '../shared/storage/storage.ts'
import { loadLetterData, type LetterData } from './load-letter-data.ts'
import { loadI18n } from './load-i18n.ts'

/** The desk, or null where it cannot be laid. */
export interface LoadedLetter {
  i18n: I18n
  letterData: LetterData | null
}

/** Lays the desk, and lays it anew when the person moves or changes the language; undefined until it is ready. */
export function useLetterData(service: string | null): LoadedLetter | undefined {
  const [loaded, setLoaded] = useState<LoadedLetter>()
  useEffect(() => {
    const over = new AbortController()
    let turn = 0
    const lay = async (): Promise<void> => {
      const mine = ++turn
      const { i18n, broken } = await loadI18n(navigator.languages)
      const letterData = broken ? null : await loadLetterData(i18n, service).catch(() => null)
      if (mine === turn && !over.signal.aborted) setLoaded({ i18n, letterData })
    }
    watch(storedResidence, () => void lay(), over.signal)
    watch(language, () => void lay(), over.signal)
    void lay()
    return () => over.abort()
  }, [service])
  return loaded
}
