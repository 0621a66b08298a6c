import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { NO_HELP, type Help } from '../../../rules/letters/help-at.ts'
import { hasLetters } from '../../../rules/letters/family.ts'
import { Regime } from '../../../rules/schema/codes.ts'
import type { ScreenMessage } from '../messages.ts'
import { storedResidence } from '../storage/storage.ts'
import { useStored } from './use-stored.ts'

interface Law {
  regime: Regime | null
  help: Help
}

/** The law where the person lives, or seems to live, and which letters it offers; undefined until it is loaded. */
export function useLaw(): Law | undefined {
  const where = useStored(storedResidence)
  const [law, setLaw] = useState<Law>()
  useEffect(() => {
    if (where === undefined) return
    const over = new AbortController()
    void browser.runtime
      .sendMessage({ type: 'letter', service: null } satisfies ScreenMessage)
      .catch(() => null)
      .then((reply: unknown) => over.signal.aborted || setLaw(lawIn(reply)))
    return () => over.abort()
  }, [where])
  return law
}

function lawIn(reply: unknown): Law {
  if (typeof reply !== 'object' || reply === null || !('regime' in reply)) return { regime: null, help: NO_HELP }
  const regime = Regime.safeParse(reply.regime).data ?? null
  const authority = 'authority' in reply && reply.authority !== null && reply.authority !== undefined
  return { regime, help: { letters: hasLetters(regime), authority } }
}
