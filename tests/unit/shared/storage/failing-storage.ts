import { fakeBrowser } from 'wxt/testing/fake-browser'

/**
 * Outcome of a write: stored; refused, because the disk is full (once, or until the end) or broken; stored, but the writer died before it
 * was told.
 */
export type Outcome = 'stored' | 'full' | 'full-once' | 'broken' | 'stored-and-died'
type Area = 'local' | 'session'

/** A storage whose next writes end as specified; all others succeed. */
export class FailingStorage {
  /** A writer died during a write since the last specification. */
  died = false
  #coming: Record<Area, Outcome[]> = { local: [], session: [] }

  constructor() {
    for (const area of ['local', 'session'] as const) {
      const store = fakeBrowser.storage[area]
      const set = store.set.bind(store)
      const attempt = async (values: Record<string, unknown>): Promise<void> => {
        const outcome = this.#next(area)
        if (outcome === 'full' || outcome === 'full-once') throw new Error('QUOTA_BYTES quota exceeded')
        if (outcome === 'broken') throw new Error('FILE_ERROR_IO')
        await set(values)
        if (outcome !== 'stored-and-died') return
        this.died = true
        throw new Error('The worker died')
      }
      Object.assign(store, { set: attempt })
    }
  }

  tell(local: readonly Outcome[], session: readonly Outcome[]): void {
    this.died = false
    this.#coming = { local: [...local], session: [...session] }
  }

  /** A full disk stays full, even for the second attempt after making room. */
  #next(area: Area): Outcome {
    const [first = 'stored', ...rest] = this.#coming[area]
    this.#coming[area] = first === 'full' ? ['full-once', ...rest] : rest
    return first
  }
}
