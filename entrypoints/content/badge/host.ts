import { isCovered } from '../../shared/page/is-covered.ts'
import { OWN_EVENTS } from '../../shared/page/own-events.ts'
import type { Runtime } from '../globals.d.ts'

/** How often the badge is put into its place, until the page is another one: it comes back if the page takes it out, but not for ever. */
const MOUNTS = 4
/** Milliseconds from one look at its place to the next. */
const PAUSE = 500

/** Puts a badge with its style in its place in the page, or takes it away (null). With nothing, tries anew where the page took it out. */
export type Mount = (drawn?: [style: HTMLElement, badge: HTMLElement] | null) => void

/** The place of the badge in the page: out of reach in a closed shadow, hidden while something of the page lies under it. */
export function badgeHost(runtime: Pick<Runtime, 'id'>): Mount {
  const host = document.createElement('div')
  // The page can see this much. It does not say whose element it is.
  host.dataset['corner'] = ''
  const shadow = host.attachShadow({ mode: 'closed' })
  for (const type of OWN_EVENTS) shadow.addEventListener(type, (event) => event.stopPropagation())

  let badge: HTMLElement | undefined
  let mounts = 0
  let waiting: number | undefined
  /** Nothing tells when a page covers a place, uncovers it, or takes an element out: to ask now and then costs less than to watch it. */
  const look = (): void => {
    clearTimeout(waiting)
    // Once the extension was updated or removed under the page, nobody hears what is pressed.
    if (!badge || !runtime.id) return host.remove()
    // The root is another one after `document.write`, and there can be none.
    const root: Element | null = document.documentElement
    if (!host.isConnected && mounts-- > 0) root?.append(host)
    // Only what is drawn has a place.
    badge.hidden = false
    badge.hidden = isCovered(badge.getBoundingClientRect())
    waiting = window.setTimeout(() => requestIdleCallback(look, { timeout: PAUSE }), PAUSE)
  }
  return (drawn) => {
    mounts = MOUNTS
    if (drawn !== undefined) {
      const had = shadow.activeElement
      badge = drawn?.[1]
      // Not adopted: content scripts of Firefox before 153 may not (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346).
      // Not appended as text either: only text content set by the extension is exempt from the page's policy there.
      shadow.replaceChildren(...(drawn ?? []))
      look()
      if (had) badge?.querySelector('button')?.focus()
    } else look()
  }
}
