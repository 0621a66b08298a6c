import { make } from './make.ts'
import { PANEL_STYLE } from './panel-style.ts'

/** A copy of this script from before an update may have left its panel behind. */
export function removeLeftover(): void {
  document.querySelector('html>[data-corner="form"]')?.remove()
}

export interface Host {
  /** Puts the panel in its place, or takes it out of sight (null). */
  put: (panel: HTMLElement | null) => void
  remove: () => void
}

/** The place of the panel: a closed shadow that the page cannot reach. */
export function panelHost(besideBadge: boolean): Host {
  const host = make('div')
  host.dataset['corner'] = 'form'
  const shadow = host.attachShadow({ mode: 'closed' })
  // Not adopted, not appended as text: see the badge's host for what Firefox allows.
  shadow.append(make('style', { textContent: PANEL_STYLE }))
  // The page's own keyboard shortcuts are not meant while someone writes here.
  shadow.addEventListener('keydown', (event) => event.stopPropagation())
  let removed = false
  return {
    put: (panel) => {
      if (removed || !panel) return host.remove()
      panel.style.colorScheme = themeOf(document.documentElement)
      panel.classList.toggle('low', besideBadge)
      if (!panel.isConnected) shadow.append(panel)
      if (!host.isConnected) document.documentElement.append(host)
    },
    remove: () => {
      removed = true
      host.remove()
    },
  }
}

/** Meta's pages have a theme of their own, marked on the root; without a mark the browser's holds. */
function themeOf({ className }: Element): string {
  return /__fb-(light|dark)-mode/.exec(className)?.[1] ?? ''
}
