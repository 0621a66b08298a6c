import type { PageBadge, Press } from '../../shared/messages.ts'
import { badgeHost, type Mount } from './host.ts'
import { drawBadge } from './draw.ts'
import type { ScriptContext } from '../script-context.ts'

/** Shows a badge in the page, replaces it, or removes it (nothing). */
export type Show = (badge?: PageBadge | null) => void

const SOON = { timeout: 300 }

/** Draws when the page is idle, and only what differs. A page on which there is nothing to show costs nothing. */
export function showBadge(press: (how: Press) => void, context: ScriptContext): Show {
  let mount: Mount | undefined
  let wanted: PageBadge | null | undefined
  let shown: string | null | undefined
  const draw = (): void => {
    const next = wanted && JSON.stringify(wanted)
    if (next === shown || document.contentType !== 'text/html') return
    shown = next
    if (wanted) mount ??= badgeHost(context)
    mount?.(wanted && drawBadge(wanted, press, show))
  }
  const show: Show = (badge) => {
    wanted = badge
    if (badge) requestIdleCallback(draw, SOON)
    else if (shown) draw()
  }
  return show
}
