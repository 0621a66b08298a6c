import { useLayoutEffect, useState } from 'preact/hooks'
import type { FeedText } from '../feed/schemas.ts'
import { withFacts } from '../i18n/load-i18n.ts'
import type { I18n } from '../i18n/translator.ts'

export interface LoadedFacts {
  /** Null until the sentences about these operators are loaded. */
  i18n: I18n | null
  /** The sentences could not be read. */
  broken: boolean
}

interface Loaded extends LoadedFacts {
  wanted: string
  base: I18n
}

/** The page's language with the sentences about these operators. Without operators, unchanged. */
export function useFacts(base: I18n | null, operators: readonly string[], feed?: FeedText | null): LoadedFacts {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const wanted = operators.join()
  // Not an ordinary effect, see `useStored`.
  useLayoutEffect(() => {
    if (!base || wanted === '') return
    const over = new AbortController()
    void withFacts(base, wanted.split(','), feed).then(
      (i18n) => over.signal.aborted || setLoaded({ wanted, base, i18n, broken: false }),
      () => over.signal.aborted || setLoaded({ wanted, base, i18n: null, broken: true }),
    )
    return () => over.abort()
  }, [base, wanted, feed])
  if (wanted === '') return { i18n: base, broken: false }
  return loaded?.wanted === wanted && loaded.base.language === base?.language ? loaded : { i18n: null, broken: false }
}
