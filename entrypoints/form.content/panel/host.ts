import type { FormHelp } from '../../shared/page/form-help.ts'
import { OWN_EVENTS } from '../../shared/page/own-events.ts'
import { themeOf } from '../../shared/page/theme-of.ts'
import { createElement } from './create-element.ts'
import { panelStyle } from './style.ts'

/** How often the panel comes back if the page removes it. */
const RETURNS = 3

/** A copy of this script from before an update may have left its panel behind. */
export function removeLeftover(): void {
  document.querySelector('html>[data-corner="form"]')?.remove()
}

export interface Host {
  /** Shows the panel, or hides it (null). */
  put: (panel: HTMLElement | null) => void
  remove: () => void
}

/**
 * The panel's host: a closed shadow root that the page cannot reach, in the browser's top layer. There neither what the page positions over
 * it nor the page's opacity, filters and transforms affect it, nor do those of other extensions.
 */
export function panelHost({ themes }: Pick<FormHelp, 'themes'>): Host {
  const host = createElement('div', { popover: 'manual' })
  host.dataset['corner'] = 'form'
  const shadow = host.attachShadow({ mode: 'closed' })
  // Neither adopted nor appended as text: see the badge's host for what Firefox allows.
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
        // A page can prevent it. The panel shows all the same, but its guarded buttons do not work then.
      }
    },
    remove: () => {
      returns = -1
      host.remove()
    },
  }
}
