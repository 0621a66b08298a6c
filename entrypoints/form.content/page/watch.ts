/** Milliseconds between a change of the page and the look at it, so that many changes cost one look. */
const PAUSE = 300
/** Milliseconds after loading in which the page may still show what it has. */
const PATIENCE = 4000

/** What shows or hides something. */
const MARKS = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-modal', 'contenteditable']

/** Looks now, whenever something in the page changed, and once more when it had its time; then `waited` is true. */
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
