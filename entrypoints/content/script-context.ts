import type { Runtime } from './globals.d.ts'

/** How long this copy of the script may act. */
export interface ScriptContext {
  /** Also the moment in which the script notices that the extension was updated or removed under the page. */
  isValid: () => boolean
  /** Does this once then. */
  onInvalidated: (clear: () => void) => void
}

/** Not by an `AbortController`, which costs the page more than the rest of this. */
export function createContext(runtime: Runtime): ScriptContext {
  const ends: (() => void)[] = []
  return {
    isValid: () => {
      if (!runtime.id) for (const clear of ends.splice(0)) clear()
      return Boolean(runtime.id)
    },
    onInvalidated: (clear) => ends.push(clear),
  }
}
