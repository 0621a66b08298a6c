import { useEffect, useState } from 'preact/hooks'
import type { I18n } from '../shared/i18n/translator.ts'
import { useI18n } from '../shared/hooks/use-i18n.ts'
import { useStored } from '../shared/hooks/use-stored.ts'
import { feedText, language, storedResidence } from '../shared/storage/storage.ts'
import { loadLetterData, type LetterData } from './load-letter-data.ts'

export interface LoadedLetter {
  i18n: I18n
  /** Null if it could not be loaded. */
  letterData: LetterData | null
}

/** Loaded again when the person moves or changes the language; until then the previous data stay. Undefined until it is loaded. */
export function useLetterData(service: string | null): LoadedLetter | undefined {
  const [loaded, setLoaded] = useState<LoadedLetter>()
  const feed = useStored(feedText)
  const spoken = useI18n(useStored(language), feed)
  const home = useStored(storedResidence)
  useEffect(() => {
    if (!spoken || home === undefined) return
    const { i18n, broken } = spoken
    const over = new AbortController()
    const loading = broken ? Promise.resolve(null) : loadLetterData(i18n, service).catch(() => null)
    void loading.then((letterData) => over.signal.aborted || setLoaded({ i18n, letterData }))
    return () => over.abort()
  }, [spoken, home, feed, service])
  return loaded
}
