import { useLayoutEffect, useState } from 'preact/hooks'
import { fetchJson } from '../fetch-json.ts'
import { loadWatchables, type Watchable } from '../watched/watchables.ts'

/** The operators whose sites the browser can be asked for; none until they were read. */
export function useWatchables(): readonly Watchable[] {
  const [watchables, setWatchables] = useState<readonly Watchable[]>([])
  // At once, see `useStored`.
  useLayoutEffect(() => {
    loadWatchables(fetchJson).then(setWatchables, () => undefined)
  }, [])
  return watchables
}
