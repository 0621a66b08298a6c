import { useEffect, useState } from 'preact/hooks'
import type { RulesInfo } from '../../rules/engine/rules-info.ts'
import { useStored } from '../shared/hooks/use-stored.ts'
import { askRulesInfo } from '../shared/rules/rules-info.ts'
import { feedRules, language } from '../shared/storage/storage.ts'

/**
 * Which rules are in use, requested again after an update of the rules or a change of language. Undefined until it is loaded, null if they
 * cannot be read.
 */
export function useRulesInfo(): RulesInfo | null | undefined {
  const fetched = useStored(feedRules)
  const chosen = useStored(language)
  const [info, setInfo] = useState<RulesInfo | null>()
  useEffect(() => {
    const over = new AbortController()
    const take = (now: RulesInfo | null): void => {
      if (!over.signal.aborted) setInfo(now)
    }
    askRulesInfo().then(take, () => take(null))
    return () => over.abort()
  }, [fetched?.serial, chosen])
  return info
}
