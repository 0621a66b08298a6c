import { addressOf } from './address-of.ts'

const EVERY = 1000

/**
 * Calls back when the page becomes another one without loading: navigation within a single-page site, or a return from the back-forward
 * cache (`returned`), in which pending work was lost. Ignores changes of the fragment alone, and events dispatched by the page.
 */
export function onLocationChange(window: Window, changed: (returned?: boolean) => void, options?: { signal: AbortSignal }): void {
  let last = addressOf(window.location)
  const look = (): void => {
    const now = addressOf(window.location)
    if (now !== last) changed()
    last = now
  }
  window.addEventListener('pageshow', ({ persisted, isTrusted }) => persisted && isTrusted && changed(true), options)
  const { navigation } = window
  // For browsers without the Navigation API (Firefox before 147), and only while the page is visible.
  const timer = navigation ? 0 : window.setInterval(() => window.document.hidden || look(), EVERY)
  // At the commit, not at success: a page can keep a navigation pending forever.
  navigation?.addEventListener('currententrychange', look, options)
  options?.signal.addEventListener('abort', () => window.clearInterval(timer))
}
