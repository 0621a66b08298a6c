import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Regime } from '../../rules/vocabulary.ts'
import type { ScreenMessage } from '../shared/messages.ts'
import { home } from '../shared/storage.ts'
import { useStored } from './use-stored.ts'

/** The law where the person lives, or seems to live, as the page for letters takes it; null until it is known. */
export function useRegime(): Regime | null {
  const where = useStored(home)
  const [regime, setRegime] = useState<Regime | null>(null)
  useEffect(() => {
    if (where === undefined) return
    const over = new AbortController()
    void browser.runtime
      .sendMessage({ type: 'letter' } satisfies ScreenMessage)
      .catch(() => null)
      .then((reply: unknown) => over.signal.aborted || setRegime(regimeIn(reply)))
    return () => over.abort()
  }, [where])
  return regime
}

function regimeIn(reply: unknown): Regime | null {
  const named = typeof reply === 'object' && reply !== null && 'regime' in reply ? reply.regime : null
  return Regime.safeParse(named).data ?? null
}
