import type { Draft } from '../shared/drafts.ts'
import { change, drafts, read, StorageError, watch } from '../shared/storage.ts'

/** How long typing may rest before it is stored, in milliseconds. */
const REST = 300

/** A draft as it stands. */
export interface Kept {
  draft: Draft
  /** Whether there is something that can be deleted. */
  stored: boolean
  /** Why the last change could not be stored. */
  problem: StorageError['key'] | null
}

export interface Keeper {
  edit: (changes: Partial<Draft>) => void
  forget: () => Promise<void>
  /** Stores at once what was typed last. */
  save: () => Promise<void>
}

/**
 * Stores a draft while it is typed, until the signal aborts. It follows what another page stores, but never while
 * something typed here is not stored yet; what could not be stored stays in sight and is tried again with the next change.
 */
export function keepDraft(id: string, fresh: Draft, onChange: (kept: Kept) => void, signal: AbortSignal): Keeper {
  let kept: Kept = { draft: fresh, stored: false, problem: null }
  let unsaved: Draft | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = (changes: Partial<Kept>): void => {
    kept = { ...kept, ...changes }
    if (!signal.aborted) onChange(kept)
  }
  const take = (stored: Draft | undefined): void => {
    if (unsaved === null) show({ draft: stored ?? fresh, stored: stored !== undefined })
  }
  const save = async (): Promise<void> => {
    clearTimeout(timer)
    const now = unsaved
    if (!now) return
    try {
      await change(drafts, (all) => ({ ...all, [id]: now }))
      if (unsaved === now) unsaved = null
      show({ problem: null })
    } catch (error) {
      show({ problem: error instanceof StorageError ? error.key : 'record.storage.failed' })
    }
  }

  watch(drafts, (all) => take(all[id]), signal)
  signal.addEventListener('abort', () => void save())
  read(drafts).then(
    (all) => take(all[id]),
    () => take(undefined),
  )
  return {
    save,
    edit: (changes) => {
      unsaved = { ...kept.draft, ...changes }
      show({ draft: unsaved, stored: true })
      clearTimeout(timer)
      timer = setTimeout(() => void save(), REST)
    },
    forget: async () => {
      clearTimeout(timer)
      unsaved = null
      await change(drafts, (all) => Object.fromEntries(Object.entries(all).filter(([key]) => key !== id)))
      take(undefined)
    },
  }
}
