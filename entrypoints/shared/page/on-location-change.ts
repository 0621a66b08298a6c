import { addressOf } from './address-of.ts'

const EVERY = 1000

/**
 * Calls back when the page becomes another one without loading: navigation within a single-page site, or a return from the back-forward
 * cache. Ignores changes of the fragment alone.
 */
export function onLocationChange(window: Window, changed: () => void, options?: { signal: AbortSignal }): void {
  let last = addressOf(window.location)
  const look = (): void => {
    const now = addressOf(window.location)
    if (now !== last) changed()
    last = now
  }
  window.addEventListener('pageshow', ({ persisted }) => persisted && changed(), options)
  if (window.navigation) window.navigation.addEventListener('navigatesuccess', look, options)
  else compareNowAndThen(window, look, options)
}

/** For browsers without the Navigation API (Firefox before 147), and only while the page is visible. */
function compareNowAndThen(window: Window, look: () => void, options?: { signal: AbortSignal }): void {
  const timer = window.setInterval(() => window.document.hidden || look(), EVERY)
  options?.signal.addEventListener('abort', () => window.clearInterval(timer))
}
