import type { PageBadge, Press } from '../../shared/messages.ts'
import { badgeHost, type Mount } from './host.ts'
import { drawBadge } from './draw.ts'
import type { Runtime } from '../globals.d.ts'

/** Shows a badge in the page, replaces it, or removes it (no argument). */
export type Show = (badge?: PageBadge | null) => void

const SOON = { timeout: 300 }

/** Draws when the page is idle, and only if something changed. A page without a badge costs nothing. */
export function showBadge(press: (how: Press) => void, runtime: Pick<Runtime, 'id'>): Show {
  let mount: Mount | undefined
  let wanted: PageBadge | null = null
  let shown: string | null = null
  const draw = (): void => {
    const next = wanted && JSON.stringify(wanted)
    if (document.contentType !== 'text/html') return
    if (wanted) mount ??= badgeHost(runtime)
    mount?.(next === shown ? undefined : wanted && drawBadge(wanted, press, show))
    shown = next
  }
  const show: Show = (badge = null) => {
    wanted = badge
    if (badge) requestIdleCallback(draw, SOON)
    else if (shown) draw()
  }
  return show
}
