import type { FormHelp, PanelPlace } from '../../shared/page/form-help.ts'
import { nextPlace, placePanel, type Room } from './placement.ts'

/** Milliseconds to wait after the last of many resize or scroll events. */
const PAUSE = 150

export interface HeldPlace {
  /** Moves the panel to where there is room now. True if that is above or below the form instead of beside it. */
  settle: () => boolean
  /** Moves it to the next place that has room, and returns that place. */
  move: () => PanelPlace
  /** Stops following the window. */
  leave: () => void
}

/**
 * Keeps a panel clear of the form: where there is room, or where the person wants it.
 * @param turnedAway called if the panel may cover the form and the person turned to the page
 */
export function holdPlace(
  view: Window,
  panel: HTMLElement,
  { place, badgeCorner }: Pick<FormHelp, 'place' | 'badgeCorner'>,
  measure: () => Room,
  turnedAway: () => void,
): HeldPlace {
  let chosen = place
  let stands: PanelPlace = 'end'
  let isDocked = false
  const settle = (): boolean => {
    const folded = panel.classList.contains('folded')
    const spot = placePanel(measure(), { chosen, badge: badgeCorner, folded, height: panel.offsetHeight })
    stands = spot.place
    isDocked = spot.docked
    const { style } = panel
    style.left = `${spot.left}px`
    style.width = `${spot.width}px`
    style.maxHeight = `${spot.most}px`
    style.top = style.bottom = 'auto'
    style[spot.edge] = `${spot.distance}px`
    return spot.docked
  }
  const ended = new AbortController()
  let pending = 0
  const settleSoon = (): void => {
    view.clearTimeout(pending)
    pending = view.setTimeout(() => panel.isConnected && settle(), PAUSE)
  }
  const { signal } = ended
  view.addEventListener('resize', settleSoon, { signal })
  // Ignores scrolling inside the panel; includes scroll containers of the page.
  view.document.addEventListener('scroll', settleSoon, { signal, capture: true, passive: true })
  const turn = ({ target }: Event): void => {
    if (!isDocked || !(target instanceof Element) || target.matches('[data-corner]')) return
    turnedAway()
    settle()
  }
  view.document.addEventListener('focusin', turn, { signal, capture: true })
  return {
    settle,
    move: () => {
      chosen = nextPlace(measure(), stands)
      settle()
      return chosen
    },
    leave: () => {
      view.clearTimeout(pending)
      ended.abort()
    },
  }
}
