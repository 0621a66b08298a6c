/** Milliseconds from a change of the page to the check, so that many changes cost one check. */
const PAUSE = 300
/** How long after loading the page may still be building, in milliseconds. */
const PATIENCE = 4000

/** Attributes that show or hide something. */
const MARKS = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-modal', 'contenteditable']

/** Checks now, after each change of the page, and once when the time for building is over; from then on `waited` is true. */
export function watchPage(view: Window, look: (waited: boolean) => void, signal: AbortSignal): void {
  const { document } = view
  let waited = false
  let pending = 0
  const lookSoon = (): void => {
    pending ||= view.setTimeout(() => {
      pending = 0
      look(waited)
    }, PAUSE)
  }
  const changes = new MutationObserver(lookSoon)
  changes.observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: MARKS })
  let patience = 0
  const wait = (): void => {
    patience = view.setTimeout(() => look((waited = true)), PATIENCE)
  }
  if (document.readyState === 'complete') wait()
  else view.addEventListener('load', wait, { signal })
  signal.addEventListener('abort', () => {
    changes.disconnect()
    view.clearTimeout(pending)
    view.clearTimeout(patience)
  })
  look(waited)
}
