import { useLayoutEffect, useState } from 'preact/hooks'
import { read, watch, type Item } from '../storage/storage.ts'

/**
 * A stored value that follows its changes; undefined until it is read. `what` must be the same object at every call.
 * Read in a layout effect: an ordinary effect would run only after an empty page was painted.
 */
export function useStored<T>(what: Item<T>): T | undefined {
  const [known, setKnown] = useState<{ value: T }>()
  useLayoutEffect(() => {
    const over = new AbortController()
    let fresh = false
    const take = (value: T, first: boolean): void => {
      if (over.signal.aborted || (first && fresh)) return
      fresh = true
      setKnown({ value })
    }
    watch(what, (value) => take(value, false), over.signal)
    void read(what)
      .catch(() => what.fallback)
      .then((value) => take(value, true))
    return () => over.abort()
  }, [what])
  return known?.value
}
