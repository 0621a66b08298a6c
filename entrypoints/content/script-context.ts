import type { Runtime } from './globals.d.ts'

/** How long this copy of the script may act. */
export interface Life {
  /** Also the moment in which the script notices that the extension was updated or removed under the page. */
  alive: () => boolean
  /** Does this once then. */
  atEnd: (clear: () => void) => void
}

/** Not by an `AbortController`, which costs the page more than the rest of this. */
export function lifeOf(runtime: Runtime): Life {
  const ends: (() => void)[] = []
  return {
    alive: () => {
      if (!runtime.id) for (const clear of ends.splice(0)) clear()
      return Boolean(runtime.id)
    },
    atEnd: (clear) => ends.push(clear),
  }
}
