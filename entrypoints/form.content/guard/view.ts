/** How long, in milliseconds, a button must be in view before a press on it can be deliberate. */
const NOTICED = 500
/** How long a check stays valid, in milliseconds: a busy page can delay the next one and change in between. */
const STALE = 500
/** How far an element may move, in CSS pixels: rounding. */
const STILL = 1
/** Least height of a button in CSS pixels; a page can shrink its whole document until nothing is readable. */
const READABLE = 20

export type Place = Pick<DOMRectReadOnly, 'left' | 'top' | 'width' | 'height'>

/** How long a button has been in view without a break, in milliseconds of the page's clock; null if it is not. */
export type View = { since: number; until: number; place: Place } | null

/** One check of a button: whether all of it was visible, and where it was. */
export interface Look {
  at: number
  visible: boolean
  place: Place
}

/** Updates the view with one more check. For a button that moved, the time starts again. Pure. */
export function lookAt(view: View, { at, visible, place }: Look): View {
  if (!visible || place.height < READABLE) return null
  const goesOn = view && at - view.until <= STALE && isSamePlace(view.place, place)
  return { since: goesOn ? view.since : at, until: at, place }
}

/** Whether a press can be deliberate. `pressed` is when the person pressed, `now` when the script handles it. Pure. */
export function isMeant(view: View, press: { pressed: number; now: number; place: Place }): boolean {
  return view !== null && press.pressed - view.since >= NOTICED && press.now - view.until <= STALE && isSamePlace(view.place, press.place)
}

function isSamePlace(a: Place, b: Place): boolean {
  const sides = ['left', 'top', 'width', 'height'] as const
  return sides.every((side) => Math.abs(a[side] - b[side]) <= STILL)
}
