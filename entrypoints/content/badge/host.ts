import { dialogOpen } from '../../shared/page/dialog-open.ts'
import type { ScriptContext } from '../script-context.ts'

/** How often the badge comes back when the page takes it out. */
const REMOUNTS = 3
/** Milliseconds to let the page finish what it is doing. */
const PAUSE = 500
/** The page can see this much. It does not say whose element it is. */
const MARK = 'data-corner'

/** Puts a badge with its style in its place in the page, or takes it away. */
export type Mount = (drawn: [style: HTMLElement, badge: HTMLElement] | null | undefined) => void

/** The place of the badge in the page: out of reach in a closed shadow, hidden while a dialog is open. */
export function badgeHost({ isValid, onInvalidated }: ScriptContext): Mount {
  const { documentElement: root, body } = document
  // A copy of this script from before an update may have left its badge behind.
  document.querySelector(`html>[${MARK}=""]`)?.remove()
  const host = document.createElement('div')
  host.setAttribute(MARK, '')
  const shadow = host.attachShadow({ mode: 'closed' })
  // The page's own keyboard shortcuts are not meant while someone is on the badge.
  shadow.addEventListener('keydown', (event) => event.stopPropagation())

  let now: HTMLElement | undefined
  let remounts = REMOUNTS
  let waiting = 0
  const reconcile = (): void => {
    waiting = 0
    if (!now || !isValid()) return
    if (!host.isConnected && remounts-- > 0) root.append(host)
    now.hidden = dialogOpen()
    // Nothing tells when a dialog goes; looking again costs less than watching the page.
    if (now.hidden) later()
  }
  const later = (): void => {
    waiting ||= window.setTimeout(() => requestIdleCallback(reconcile), PAUSE)
  }
  // Direct children only: a feed may grow as it likes.
  const changes = new MutationObserver(later)
  for (const parent of [root, body]) changes.observe(parent, { childList: true })
  // Once the script is dead they do nothing.
  for (const type of ['click', 'focusin']) document.addEventListener(type, later, true)
  onInvalidated(() => {
    changes.disconnect()
    host.remove()
  })
  return (drawn) => {
    now = drawn?.[1]
    // Not adopted: content scripts of Firefox before 153 may not (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346).
    // Not appended as text either: only text content set by the extension is exempt from the page's policy there.
    shadow.replaceChildren(...(drawn ?? []))
    if (!drawn) return host.remove()
    root.append(host)
    reconcile()
    // What it did itself is nothing to look at again.
    changes.takeRecords()
  }
}
