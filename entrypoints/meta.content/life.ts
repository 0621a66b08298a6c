import type { Runtime } from './globals.d.ts'

/** How long this copy of the script may act. Everything that it starts takes the signal. */
export interface Life {
  signal: AbortSignal
  /** Also the moment in which the script notices that the extension was updated or removed under the page. */
  alive: () => boolean
}

export function lifeOf(runtime: Runtime): Life {
  const end = new AbortController()
  const alive = (): boolean => {
    if (!runtime.id) end.abort()
    return Boolean(runtime.id)
  }
  return { signal: end.signal, alive }
}
