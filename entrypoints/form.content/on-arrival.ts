/** Milliseconds between two looks at the address, where nothing tells of a route change. */
const PAUSE = 1000

/** Calls for this page and for every further one that is shown without a reload; the signal ends with the page. */
export function onArrival(view: Window, arrive: (signal: AbortSignal) => void): void {
  let at = ''
  let here = new AbortController()
  const look = (): void => {
    const now = view.location.pathname + view.location.search
    if (now === at || !chrome.runtime?.id) return
    at = now
    here.abort()
    here = new AbortController()
    arrive(here.signal)
  }
  view.setInterval(() => {
    if (view.document.visibilityState === 'visible') look()
  }, PAUSE)
  look()
}
