import { useEffect, useState } from 'preact/hooks'
import type { Speech } from '../shared/i18n/translator.ts'
import { home, language, watch } from '../shared/storage/storage.ts'
import { loadDesk, type Desk } from './load-desk.ts'
import { loadSpeech } from './load-speech.ts'

/** The desk, or null where it cannot be laid. */
export interface Laid {
  speech: Speech
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
      const { speech, broken } = await loadSpeech(navigator.languages)
      const desk = broken ? null : await loadDesk(speech).catch(() => null)
      if (mine === turn && !over.signal.aborted) setLaid({ speech, desk })
    }
    watch(home, () => void lay(), over.signal)
    watch(language, () => void lay(), over.signal)
    void lay()
    return () => over.abort()
  }, [])
  return laid
}
