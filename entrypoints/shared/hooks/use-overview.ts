import { useLayoutEffect, useState } from 'preact/hooks'
import { askOverview, type Overview } from '../rules/overview.ts'
import type { StoredResidence } from '../storage/storage.ts'

/** Values that the answer depends on. The worker reads them itself. */
export interface OverviewBasis {
  home: StoredResidence | null
  language: string
  /** The person's records: the same object until they change. */
  noted: object
}

/**
 * The findings of all services, requested again if the person's home, language or records change. Undefined until it is wanted and the
 * worker has answered; null if the worker has no answer. The first request does not wait until the page has read its `basis` (undefined
 * until then): with many services the worker takes a while.
 */
export function useOverview(basis: OverviewBasis | undefined, isWanted = true): Overview | null | undefined {
  const [overview, setOverview] = useState<Overview | null>()
  const [ask] = useState(questions)
  const { home, language, noted } = basis ?? {}
  useLayoutEffect(() => {
    if (isWanted) ask(noted === undefined, setOverview)
  }, [home?.country, home?.land, language, noted, isWanted, ask])
  return overview
}

/** Asks the worker, and ignores all answers but the last. An early request also counts as the one made once its basis is known. */
function questions(): (isEarly: boolean, take: (answer: Overview | null) => void) => void {
  let latest = 0
  let wasEarly = false
  return (isEarly, take) => {
    const isAsked = wasEarly
    wasEarly = isEarly
    if (isAsked) return
    const question = ++latest
    void askOverview().then((answer) => question !== latest || take(answer))
  }
}
