import { useEffect, useState } from 'preact/hooks'
import type { Draft } from '../shared/storage/drafts.ts'
import { keepDraft, type Keeper, type Kept } from './keep-draft.ts'

export type Drafting = Kept & Pick<Keeper, 'edit' | 'forget'>

/** The draft under this id, stored while it is typed and at the latest when the page is left; undefined until it was read. */
export function useDraft(id: string, fresh: Draft): Drafting | undefined {
  const [kept, setKept] = useState<Kept>()
  const [keeper, setKeeper] = useState<Keeper>()
  useEffect(() => {
    const over = new AbortController()
    const { signal } = over
    const started = keepDraft(id, fresh, setKept, signal)
    setKeeper(started)
    document.addEventListener('visibilitychange', () => void started.save(), { signal })
    addEventListener('pagehide', started.leave, { signal })
    return () => over.abort()
  }, [id, fresh])
  return kept && keeper && { ...kept, ...keeper }
}
