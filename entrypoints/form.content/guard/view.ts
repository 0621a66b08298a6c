/** Milliseconds that something must have been in view before a person can have meant to press it. */
const NOTICED = 500
/** Milliseconds after which a look says nothing any more: a busy page keeps the script from looking, and shows what it likes meanwhile. */
const STALE = 500
/** CSS pixels that an element may move, for rounding. */
const STILL = 1
/** CSS pixels that a button is high at least; a page can make its whole document too small to read. */
const READABLE = 20

export type Place = Pick<DOMRectReadOnly, 'left' | 'top' | 'width' | 'height'>

/** For how long a button has been in view without a break, in milliseconds of the page's clock; null while it is not. */
export type View = { since: number; until: number; place: Place } | null

/** One look at a button: whether all of it could be seen, and where it was. */
export interface Look {
  at: number
  visible: boolean
  place: Place
}

/** What one look more makes of it. A button that moved has to be noticed anew. Pure. */
export function lookAt(view: View, { at, visible, place }: Look): View {
  if (!visible || place.height < READABLE) return null
  const goesOn = view && at - view.until <= STALE && isSamePlace(view.place, place)
  return { since: goesOn ? view.since : at, until: at, place }
}

/** Whether a press can have been meant. `pressed` is when the person did it, `now` when the script hears of it. Pure. */
export function isMeant(view: View, press: { pressed: number; now: number; place: Place }): boolean {
  return view !== null && press.pressed - view.since >= NOTICED && press.now - view.until <= STALE && isSamePlace(view.place, press.place)
}

function isSamePlace(a: Place, b: Place): boolean {
  const sides = ['left', 'top', 'width', 'height'] as const
  return sides.every((side) => Math.abs(a[side] - b[side]) <= STILL)
}
