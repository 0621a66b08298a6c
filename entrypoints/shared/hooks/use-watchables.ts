import { useLayoutEffect, useState } from 'preact/hooks'
import { fetchJson } from '../fetch-json.ts'
import { loadWatchables, type Watchable } from '../watched/watchables.ts'

/** The operators whose sites can be requested; empty until they are read. */
export function useWatchables(): readonly Watchable[] {
  const [watchables, setWatchables] = useState<readonly Watchable[]>([])
  // At once, see `useStored`.
  useLayoutEffect(() => {
    loadWatchables(fetchJson).then(setWatchables, () => undefined)
  }, [])
  return watchables
}
