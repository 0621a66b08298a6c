/** Milliseconds from one check to the next. */
const PAUSE = 500

/**
 * Checks regularly whether a place for the panel is free, and reports changes. No event tells when a page covers a place. The timeout
 * makes the check run on pages that are never idle.
 */
export function watchCover(view: Window, isClear: () => boolean, changed: () => void, signal: AbortSignal): void {
  let was = isClear()
  let timer = 0
  const ask = (): void => {
    if (signal.aborted) return
    const is = isClear()
    if (is !== was) changed()
    was = is
    wait()
  }
  const wait = (): void => {
    timer = view.setTimeout(() => view.requestIdleCallback(ask, { timeout: PAUSE }), PAUSE)
  }
  signal.addEventListener('abort', () => view.clearTimeout(timer))
  wait()
}
