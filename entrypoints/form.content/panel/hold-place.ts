import { isCovered } from '../../shared/page/is-covered.ts'
import type { FormHelp, PanelPlace } from '../../shared/page/form-help.ts'
import { nextPlace, rectOf, spotsFor, type Rect, type Room, type Spot } from './placement.ts'

/** Milliseconds to wait after the last of many resize or scroll events. */
const PAUSE = 150

/** Height in pixels of the slices in which the area under the panel is checked. */
const SLICE = 100
/** Assumed height of a panel that was never shown. */
const HEIGHT = 200

export interface HeldPlace {
  /** Moves the panel to where there is room now. True if that is above or below the form instead of beside it. */
  settle: () => boolean
  /** Moves the panel away from what covers its place, and back once that is gone. False if every place is covered. */
  makeWay: () => boolean
  /** Moves it to the next place that has room, and returns that place. */
  move: () => PanelPlace
  /** Stops following the window. */
  leave: () => void
}

interface Turns {
  /** Called if the panel may cover the form and the person turned to the page. */
  turnedAway: () => void
  /** Called if moving away brought the panel above or below the form, or back beside it. */
  docked: (isDocked: boolean) => void
}

/** Keeps a panel clear of the form and of banners and boxes of the page: where there is room, or where the person wants it. */
export function holdPlace(
  view: Window,
  panel: HTMLElement,
  { place, badgeCorner }: Pick<FormHelp, 'place' | 'badgeCorner'>,
  measure: () => Room,
  { turnedAway, docked }: Turns,
): HeldPlace {
  let chosen = place
  let height = HEIGHT
  let spots: { spot: Spot; rect: Rect }[] = []
  let taken = 0
  let stands: PanelPlace = 'end'
  let isDocked = false
  const firstFree = (): number => spots.findIndex(({ rect }) => !slices(rect).some(isCovered))
  const settle = (): boolean => {
    const folded = panel.classList.contains('folded')
    height = panel.offsetHeight || height
    const room = measure()
    spots = spotsFor(room, { chosen, badge: badgeCorner, folded, height }).map((spot) => ({
      spot,
      rect: rectOf(spot, height, room.height),
    }))
    taken = firstFree()
    const spot = spots[Math.max(taken, 0)]?.spot
    if (spot) take(spot)
    return isDocked
  }
  const take = (spot: Spot): void => {
    stands = spot.place
    isDocked = spot.docked
    const { style } = panel
    style.left = `${spot.left}px`
    style.width = `${spot.width}px`
    style.maxHeight = `${spot.most}px`
    style.top = style.bottom = 'auto'
    style[spot.edge] = `${spot.distance}px`
  }
  const ended = new AbortController()
  let pending = 0
  const settleSoon = (): void => {
    view.clearTimeout(pending)
    pending = view.setTimeout(() => settle(), PAUSE)
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
    makeWay: () => {
      if (spots.length > 0 && firstFree() === taken) return taken >= 0
      const was = isDocked
      if (settle() !== was) docked(isDocked)
      return taken >= 0
    },
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

/** `isCovered` checks corners only, and a small box may lie under the middle of a high panel. */
function slices({ left, top, right, bottom }: Rect): Rect[] {
  const count = Math.ceil((bottom - top) / SLICE)
  return Array.from({ length: count }, (_, at) => ({
    left,
    right,
    top: top + at * SLICE,
    bottom: Math.min(bottom, top + (at + 1) * SLICE),
  }))
}
