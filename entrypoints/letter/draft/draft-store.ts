import type { Draft, Drafts } from '../../shared/storage/drafts.ts'
import { change, drafts, read, StorageError, watch, written, writeTogether } from '../../shared/storage/storage.ts'

/** A draft as it stands. */
export interface StoredDraft {
  draft: Draft
  /** Whether there is something that can be deleted. */
  stored: boolean
  /** Why the last change could not be stored. */
  problem: StorageError['key'] | null
}

export interface DraftStore {
  edit: (changes: Partial<Draft>) => void
  forget: () => Promise<void>
  /** Stores what was typed last. */
  save: () => Promise<void>
  /** The same for a page that is about to end: there is no time to wait for a turn, only to hand the browser the value. */
  leave: () => void
}

/**
 * Stores a draft with every change, until the signal aborts: a page that ends may have no time left to store anything. It follows what another page stores, but never while
 * something typed here is not stored yet; what could not be stored stays in sight and is tried again with the next change.
 */
export function createDraftStore(id: string, fresh: Draft, onChange: (kept: StoredDraft) => void, signal: AbortSignal): DraftStore {
  let kept: StoredDraft = { draft: fresh, stored: false, problem: null }
  let unsaved: Draft | null = null
  let stored: Drafts = {}
  let saving: Promise<void> | null = null

  const show = (changes: Partial<StoredDraft>): void => {
    kept = { ...kept, ...changes }
    if (!signal.aborted) onChange(kept)
  }
  const take = (all: Drafts): void => {
    stored = all
    const mine = all[id]
    if (unsaved === null) show({ draft: mine ?? fresh, stored: mine !== undefined })
  }
  const put = async (now: Draft): Promise<void> => {
    try {
      await change(drafts, (all) => ({ ...all, [id]: now }))
      if (unsaved === now) unsaved = null
      show({ problem: null })
    } catch (error) {
      show({ problem: error instanceof StorageError ? error.key : 'record.storage.failed' })
    }
  }
  /** One write at a time: what is typed meanwhile goes into the next one. */
  const save = async (): Promise<void> => {
    await saving
    if (!unsaved) return
    saving ??= put(unsaved).finally(() => (saving = null))
    await saving
  }

  watch(drafts, take, signal)
  signal.addEventListener('abort', () => void save())
  read(drafts).then(take, () => take({}))
  return {
    save,
    leave: () => {
      if (unsaved) writeTogether(written(drafts, { ...stored, [id]: unsaved })).catch(() => undefined)
    },
    edit: (changes) => {
      unsaved = { ...kept.draft, ...changes }
      show({ draft: unsaved, stored: true })
      void save()
    },
    forget: async () => {
      const before = unsaved
      unsaved = null
      try {
        take(await change(drafts, (all) => Object.fromEntries(Object.entries(all).filter(([key]) => key !== id))))
      } catch (error) {
        unsaved ??= before
        throw error
      }
    },
  }
}
