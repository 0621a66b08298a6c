import { useLayoutEffect, useState } from 'preact/hooks'
import type { FeedText } from '../feed/schemas.ts'
import { loadPageI18n, type LoadedI18n } from '../i18n/load-i18n.ts'
import { pickLanguage } from '../i18n/translator.ts'

/**
 * The language of a page, with the sentences common to all operators: the person's choice, otherwise what the browser prefers.
 * Undefined until it is loaded. Loading starts once both stored values are known; after a change the old language stays until the new one
 * is loaded.
 */
export function useI18n(chosen: string | null | undefined, feed: FeedText | null | undefined): LoadedI18n | undefined {
  const [preferred] = useState(() => navigator.languages)
  const [loaded, setLoaded] = useState<LoadedI18n>()
  // Not an ordinary effect, see `useStored`.
  useLayoutEffect(() => {
    if (chosen === undefined || feed === undefined) return
    const over = new AbortController()
    void loadPageI18n(pickLanguage(chosen, preferred), feed).then((now) => over.signal.aborted || setLoaded(now))
    return () => over.abort()
  }, [chosen, feed, preferred])
  return loaded
}
