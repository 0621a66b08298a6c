import type { FormHelp } from '../../shared/page/form-help.ts'
import { OWN_EVENTS } from '../../shared/page/own-events.ts'
import { themeOf } from '../../shared/page/theme-of.ts'
import { createElement } from './create-element.ts'
import { panelStyle } from './style.ts'

/** How often the panel comes back when the page takes it out. */
const RETURNS = 3

/** A copy of this script from before an update may have left its panel behind. */
export function removeLeftover(): void {
  document.querySelector('html>[data-corner="form"]')?.remove()
}

export interface Host {
  /** Puts the panel in its place, or takes it out of sight (null). */
  put: (panel: HTMLElement | null) => void
  remove: () => void
}

/**
 * The place of the panel: a closed shadow that the page cannot reach, in the browser's top layer. There neither what the page places
 * over it nor the page's own opacity, filters and transforms touch it, nor do those of other extensions.
 */
export function panelHost({ themes }: Pick<FormHelp, 'themes'>): Host {
  const host = createElement('div', { popover: 'manual' })
  host.dataset['corner'] = 'form'
  const shadow = host.attachShadow({ mode: 'closed' })
  // Not adopted, not appended as text: see the badge's host for what Firefox allows.
  shadow.append(createElement('style', { textContent: panelStyle() }))
  for (const type of [...OWN_EVENTS, 'change', 'input']) shadow.addEventListener(type, (event) => event.stopPropagation())
  let there = false
  let returns = RETURNS
  return {
    put: (panel) => {
      if (there && !host.isConnected) returns--
      there = panel !== null && returns >= 0
      if (!panel || !there) return host.remove()
      panel.style.colorScheme = themeOf(document.documentElement, themes)
      if (panel.parentNode !== shadow) shadow.append(panel)
      if (host.isConnected) return
      document.documentElement.append(host)
      try {
        host.showPopover()
      } catch {
        // A page can prevent it. The panel is there all the same, but what is kept for good cannot be pressed in it then.
      }
    },
    remove: () => {
      returns = -1
      host.remove()
    },
  }
}
