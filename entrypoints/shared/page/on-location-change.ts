import { addressOf } from './address-of.ts'

const EVERY = 1000

/**
 * Calls back when the page becomes another one without being loaded: a route of a single-page site, or a page that
 * comes back from the back-forward cache. A change of the fragment alone is none.
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

/** Where there is no Navigation API (Firefox before 147), and only while somebody looks at the page. */
function compareNowAndThen(window: Window, look: () => void, options?: { signal: AbortSignal }): void {
  const timer = window.setInterval(() => window.document.hidden || look(), EVERY)
  options?.signal.addEventListener('abort', () => window.clearInterval(timer))
}
