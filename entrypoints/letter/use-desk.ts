import { useEffect, useState } from 'preact/hooks'
import type { I18n } from '../shared/i18n/translator.ts'
import { storedResidence, language, watch } from '../shared/storage/storage.ts'
import { loadDesk, type Desk } from './load-desk.ts'
import { loadI18n } from './load-i18n.ts'

/** The desk, or null where it cannot be laid. */
export interface Laid {
  i18n: I18n
  desk: Desk | null
}

/** Lays the desk, and lays it anew when the person moves or changes the language; undefined until it is ready. */
export function useDesk(): Laid | undefined {
  const [laid, setLaid] = useState<Laid>()
  useEffect(() => {
    const over = new AbortController()
    let turn = 0
    const lay = async (): Promise<void> => {
      const mine = ++turn
      const { i18n, broken } = await loadI18n(navigator.languages)
      const desk = broken ? null : await loadDesk(i18n).catch(() => null)
      if (mine === turn && !over.signal.aborted) setLaid({ i18n, desk })
    }
    watch(storedResidence, () => void lay(), over.signal)
    watch(language, () => void lay(), over.signal)
    void lay()
    return () => over.abort()
  }, [])
  return laid
}
