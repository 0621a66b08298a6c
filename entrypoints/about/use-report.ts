import { useEffect, useState } from 'preact/hooks'
import { feedText, language, records, storedResidence, watch } from '../shared/storage/storage.ts'
import { loadReport, type Loaded } from './load-report.ts'
import type { PageParams } from './page-params.ts'

/** Undefined until it is loaded. Follows changes of what is stored. */
export function useReport({ service, country }: PageParams): Loaded | undefined {
  const [loaded, setLoaded] = useState<Loaded>()
  useEffect(() => {
    const over = new AbortController()
    let turn = 0
    const load = async (): Promise<void> => {
      const mine = ++turn
      const found = await loadReport({ service, country }, navigator.languages)
      if (mine === turn && !over.signal.aborted) setLoaded(found)
    }
    const again = (): void => void load()
    watch(storedResidence, again, over.signal)
    watch(language, again, over.signal)
    watch(records, again, over.signal)
    watch(feedText, again, over.signal)
    again()
    return () => over.abort()
  }, [service, country])
  return loaded
}
