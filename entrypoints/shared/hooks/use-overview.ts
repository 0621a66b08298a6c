import { useEffect, useState } from 'preact/hooks'
import { askOverview, type Overview } from '../rules/overview.ts'
import type { StoredResidence } from '../storage/storage.ts'

/**
 * The findings of all services, requested again when the person's home, language or records change (`noted`: the same object until they
 * do).
 * Undefined until it is wanted and the worker has answered; null if the worker has no answer.
 */
export function useOverview(
  home: StoredResidence | null,
  language: string,
  noted: object | undefined,
  isWanted = true,
): Overview | null | undefined {
  const [overview, setOverview] = useState<Overview | null>()
  const [country, land] = [home?.country, home?.land]
  useEffect(() => {
    if (!isWanted) return
    const over = new AbortController()
    void askOverview().then((reply) => over.signal.aborted || setOverview(reply))
    return () => over.abort()
  }, [country, land, language, noted, isWanted])
  return overview
}
