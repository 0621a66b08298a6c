import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/** Calls back for Escape inside an element; of nested listeners only the innermost is called. Null does not listen. */
export function useEscape(element: RefObject<HTMLElement | null>, onEscape: (() => void) | null): void {
  useEffect(() => {
    const over = new AbortController()
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      onEscape?.()
    }
    if (onEscape) element.current?.addEventListener('keydown', listen, { signal: over.signal })
    return () => over.abort()
  })
}
