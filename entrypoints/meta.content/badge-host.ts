import { BADGE_STYLE } from './badge-style.ts'
import { dialogOpen } from '../shared/dialog-open.ts'
import type { Life } from './life.ts'
import { make } from './make.ts'

/** How often the badge comes back when the page takes it out. */
const RETURNS = 3
/** Milliseconds to let the page finish what it is doing. */
const PAUSE = 500

/** Puts a badge in its place in the page, or takes it away. */
export type Put = (badge: HTMLElement | null) => void

/** A copy of this script from before an update may have left its badge behind. */
export function removeLeftover(): void {
  document.querySelector('html>[data-corner]')?.remove()
}

/** The place of the badge in the page: out of reach in a closed shadow, hidden in full screen and while a dialog is open. */
export function badgeHost({ signal, alive }: Life): Put {
  const { documentElement: root, body } = document
  const host = document.createElement('div')
  // The page can see this much. It does not say whose element it is.
  host.dataset['corner'] = ''
  const shadow = host.attachShadow({ mode: 'closed' })
  // Not adopted: content scripts of Firefox before 153 may not (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346).
  // Not appended as text either: only text content set by the extension is exempt from the page's policy there.
  shadow.append(make('style', { textContent: BADGE_STYLE }))
  // The page's own keyboard shortcuts are not meant while someone is on the badge.
  shadow.addEventListener('keydown', (event) => event.stopPropagation())

  let now: HTMLElement | null = null
  let returns = RETURNS
  let waiting = 0
  const tend = (): void => {
    waiting = 0
    if (!now || !alive()) return
    if (!host.isConnected && returns-- > 0) root.append(host)
    const shy = dialogOpen()
    now.hidden = shy || Boolean(document.fullscreenElement)
    // Nothing tells when a dialog goes; looking again costs less than watching the page.
    if (shy) later()
  }
  const later = (): void => {
    waiting ||= window.setTimeout(() => requestIdleCallback(tend), PAUSE)
  }
  // Direct children only: a feed may grow as it likes.
  const changes = new MutationObserver(later)
  for (const parent of [root, body]) changes.observe(parent, { childList: true })
  for (const type of ['click', 'focusin']) document.addEventListener(type, later, { capture: true, signal })
  document.addEventListener('fullscreenchange', tend, { signal })
  signal.addEventListener('abort', () => {
    changes.disconnect()
    host.remove()
  })
  return (badge) => {
    now?.remove()
    now = badge
    if (!badge) return host.remove()
    shadow.append(badge)
    root.append(host)
    tend()
  }
}
