import type { Draft, Drafts } from '../../shared/storage/drafts.ts'
import { forgetLeft, leaveDraft, takeLeftDrafts } from '../../shared/storage/left-drafts.ts'
import { mergeDrafts } from '../../shared/storage/merge-drafts.ts'
import { mayStoreUnasked, onAgreed } from '../../shared/storage/private-window.ts'
import { change, drafts, read, watch } from '../../shared/storage/storage.ts'
import { hasUnreadDrafts } from '../../shared/storage/unread-values.ts'
import { StorageError } from '../../shared/storage/storage-error.ts'

/** A draft and how it is stored. */
export interface StoredDraft {
  draft: Draft
  /** Whether there is something that can be deleted. */
  stored: boolean
  /** The window is private, and the person has not agreed to storing: what is typed is lost when the page closes. */
  passing: boolean
  /** Drafts stored earlier cannot be read. */
  unread: boolean
  /** Why the last change could not be stored. */
  problem: StorageError['key'] | null
}

export interface DraftStore {
  edit: (changes: Partial<Draft>) => void
  forget: () => Promise<void>
  /** Stores the latest input. */
  save: () => Promise<void>
  /** The same for a closing page: there is no time to wait for a lock, only to hand the value to the browser. */
  leave: () => void
}

/**
 * Stores a draft with every change, until the signal aborts: a closing page may have no time left to store anything.
 * It follows what another page stores, but not while something typed here is not stored yet; what could not be stored stays visible and is
 * retried with the next change. What another page changed meanwhile is merged. Drafts that cannot be read are never overwritten.
 * In a private window nothing is stored until the person has agreed, and typing is not interrupted to ask.
 */
export function createDraftStore(id: string, fresh: Draft, onChange: (kept: StoredDraft) => void, signal: AbortSignal): DraftStore {
  let kept: StoredDraft = { draft: fresh, stored: false, passing: !mayStoreUnasked(), unread: false, problem: null }
  let unsaved: Draft | null = null
  let stored: Drafts = {}
  /** Our draft as last seen in storage. */
  let base = fresh
  let saving: Promise<void> | null = null
  const page = crypto.randomUUID()
  let hasLeft = false

  const show = (changes: Partial<StoredDraft>): void => {
    kept = { ...kept, ...changes, passing: !mayStoreUnasked() }
    if (!signal.aborted) onChange(kept)
  }
  const take = (all: Drafts): void => {
    stored = all
    const mine = all[id]
    if (unsaved !== null) return
    base = mine ?? fresh
    show({ draft: base, stored: mine !== undefined })
  }
  const dropLeft = (): void => {
    if (hasLeft) void forgetLeft(page).catch(() => undefined)
    hasLeft = false
  }
  const put = async (now: Draft): Promise<void> => {
    try {
      const all = await change(drafts, (before) => ({ ...before, [id]: mergeDrafts(base, before[id] ?? fresh, now) }))
      const joined = all[id] ?? now
      unsaved = unsaved === now || unsaved === null ? null : mergeDrafts(now, joined, unsaved)
      base = joined
      if (unsaved === null) dropLeft()
      show({ problem: null, ...(kept.stored && { draft: unsaved ?? joined }) })
    } catch (error) {
      show({ problem: error instanceof StorageError ? error.key : 'record.storage.failed' })
    }
  }
  /** One write at a time: later input goes into the next write. */
  const save = async (): Promise<void> => {
    await saving
    if (!unsaved || !mayStoreUnasked()) return
    saving ??= put(unsaved).finally(() => (saving = null))
    await saving
  }

  watch(drafts, take, signal)
  hasUnreadDrafts().then(
    (unread) => unread && show({ unread }),
    () => undefined,
  )
  onAgreed(() => {
    show({})
    void save()
  }, signal)
  signal.addEventListener('abort', () => void save())
  begin().then(take, () => take({}))
  return {
    save,
    leave: () => {
      if (!unsaved) return
      hasLeft = true
      leaveDraft(page, { id, base, draft: unsaved }).catch(() => undefined)
    },
    edit: (changes) => {
      unsaved = { ...kept.draft, ...changes }
      show({ draft: unsaved, stored: true })
      void save()
    },
    forget: async () => {
      const before = unsaved
      unsaved = null
      dropLeft()
      // Nothing was stored, so nothing has to be deleted.
      if (!(id in stored) && !mayStoreUnasked()) return take(stored)
      try {
        take(await change(drafts, (all) => Object.fromEntries(Object.entries(all).filter(([key]) => key !== id))))
      } catch (error) {
        unsaved ??= before
        throw error
      }
    },
  }
}

async function begin(): Promise<Drafts> {
  await takeLeftDrafts().catch(() => undefined)
  return read(drafts)
}
