import { isCovered } from '../../shared/page/is-covered.ts'
import { OWN_EVENTS } from '../../shared/page/own-events.ts'
import type { Runtime } from '../globals.d.ts'

/** How often the badge is put back if the page removes it, until the next location: not forever. */
const MOUNTS = 4
/** Milliseconds between two checks of its position. */
const PAUSE = 500

/** Shows a badge with its style in the page, or removes it (null). Called without an argument, it mounts the badge again if the page removed it. */
export type Mount = (drawn?: [style: HTMLElement, badge: HTMLElement] | null) => void

/** The badge's host element: a closed shadow root that the page cannot reach, hidden while it would cover something of the page. */
export function badgeHost(runtime: Pick<Runtime, 'id'>): Mount {
  const host = document.createElement('div')
  // Visible to the page, but does not identify the extension.
  host.dataset['corner'] = ''
  const shadow = host.attachShadow({ mode: 'closed' })
  for (const type of OWN_EVENTS) shadow.addEventListener(type, (event) => event.stopPropagation())

  let badge: HTMLElement | undefined
  let mounts = 0
  let waiting: number | undefined
  /** No event fires when the page covers or uncovers the corner, or removes an element; polling is cheaper than observing all changes. */
  const look = (): void => {
    clearTimeout(waiting)
    // After an update or removal of the extension nobody handles clicks.
    if (!badge || !runtime.id) return host.remove()
    // `document.write` replaces the root element, and a document may have none.
    const root: Element | null = document.documentElement
    if (!host.isConnected && mounts-- > 0) root?.append(host)
    // Must be rendered to have a bounding box.
    badge.hidden = false
    badge.hidden = isCovered(badge.getBoundingClientRect())
    waiting = window.setTimeout(() => requestIdleCallback(look, { timeout: PAUSE }), PAUSE)
  }
  return (drawn) => {
    mounts = MOUNTS
    if (drawn !== undefined) {
      const had = shadow.activeElement
      badge = drawn?.[1]
      // Not an adopted sheet: content scripts cannot use them in Firefox before 153 (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346).
      // Not an appended text node either: only text content set by the extension is exempt from the page's policy there.
      shadow.replaceChildren(...(drawn ?? []))
      look()
      if (had) badge?.querySelector('button')?.focus()
    } else look()
  }
}
