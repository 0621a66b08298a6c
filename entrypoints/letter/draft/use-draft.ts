import { useEffect, useState } from 'preact/hooks'
import type { Draft } from '../../shared/storage/drafts.ts'
import { createDraftStore, type DraftStore, type StoredDraft } from './draft-store.ts'

export type DraftState = StoredDraft & Pick<DraftStore, 'edit' | 'forget'>

/** The draft with this id, stored while it is typed and at the latest when the page closes; undefined until it is read. */
export function useDraft(id: string, fresh: Draft): DraftState | undefined {
  const [kept, setKept] = useState<StoredDraft>()
  const [store, setStore] = useState<DraftStore>()
  useEffect(() => {
    const over = new AbortController()
    const { signal } = over
    const started = createDraftStore(id, fresh, setKept, signal)
    setStore(started)
    document.addEventListener('visibilitychange', () => void started.save(), { signal })
    addEventListener('pagehide', started.leave, { signal })
    return () => over.abort()
  }, [id, fresh])
  return kept && store && { ...kept, ...store }
}
