import type { Corner } from '../../shared/messages.ts'
import type { PanelPlace } from '../../shared/page/form-help.ts'

export type Rect = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>

/** The window, and what must stay reachable in the page: fields, their labels, and the buttons that submit them. In CSS pixels of the window. */
export interface Room {
  width: number
  height: number
  rtl: boolean
  fields: readonly Rect[]
}

/** Where the panel is. `docked`: above or below the form instead of beside it. `bottom` and `top` are distances from those edges. */
export interface Spot {
  place: PanelPlace
  docked: boolean
  left: number
  width: number
  edge: 'top' | 'bottom'
  distance: number
  most: number
}

export interface Wish {
  /** What the person chose; null if they have not. */
  chosen: PanelPlace | null
  /** The corner of the badge in the page; null if there is none. */
  badge: Corner | null
  folded: boolean
  /** The panel's present height. */
  height: number
}

/** Distance from the edges of the window, and from the form beside it. */
export const GAP = 16
/** Distance between a docked panel and a field. */
const CLEAR = 4
const WIDE = 340
/** Less width than this leaves only a word or two per line. */
const SLIM = 280
/** A window narrower than this is assumed to be filled by the form. */
const NARROW = 700
/** Height of the bar that many sites keep at the top. */
const BAR = 72
/** How much of its corner the badge takes. */
const BADGE = { top: 56, bottom: 136 }
/** Least height for reading and pressing. */
const LEAST = 200

const SIDES = ['end', 'start'] as const

/** Where there is room: beside the form, otherwise below or above it. The person's choice goes first if there is room for it. Pure. */
export function choosePlace(room: Room, chosen: PanelPlace | null): PanelPlace {
  const places = placesIn(room)
  return chosen && places.includes(chosen) ? chosen : (places[0] ?? 'bottom')
}

/** The next place in the cycle of the Move button. */
export function nextPlace(room: Room, place: PanelPlace): PanelPlace {
  const places = placesIn(room)
  return places[(places.indexOf(place) + 1) % places.length] ?? 'bottom'
}

/**
 * The panel's box in each place, the best one first. Beside the form it stays clear of it; docked and folded, it stays clear of every field
 * if that is possible. Pure.
 */
export function spotsFor(room: Room, wish: Wish): Spot[] {
  const best = choosePlace(room, wish.chosen)
  return [best, ...placesIn(room).filter((place) => place !== best)].map((place) => spotAt(room, place, wish))
}

/** The area of the window that a panel of this height takes there. Pure. */
export function rectOf({ left, width, edge, distance, most }: Spot, height: number, windowHeight: number): Rect {
  const takes = Math.min(height, most)
  const top = edge === 'top' ? distance : windowHeight - distance - takes
  return { left, right: left + width, top, bottom: top + takes }
}

function spotAt(room: Room, place: PanelPlace, wish: Wish): Spot {
  return place === 'top' || place === 'bottom' ? dock(room, place, wish) : stand(room, place, wish)
}

function placesIn(room: Room): PanelPlace[] {
  return [...SIDES.filter((side) => freeAt(room, side) >= SLIM), 'bottom', 'top']
}

/** How wide a panel can be there. */
function freeAt({ width, rtl, fields }: Room, side: (typeof SIDES)[number]): number {
  const inView = fields.filter(({ left, right }) => right > 0 && left < width)
  if (inView.length === 0) return width < NARROW ? 0 : WIDE
  const free = isRight(side, rtl) ? width - Math.max(...inView.map(({ right }) => right)) : Math.min(...inView.map(({ left }) => left))
  return free - 2 * GAP
}

function stand(room: Room, place: 'start' | 'end', { badge }: Wish): Spot {
  const width = Math.min(WIDE, freeAt(room, place))
  const distance = BAR + (badge === `top-${place}` ? BADGE.top : 0)
  const below = badge === `bottom-${place}` ? BADGE.bottom + GAP : GAP
  const most = Math.max(LEAST, room.height - distance - below)
  return { place, docked: false, left: leftOf(room, place, width), width, edge: 'top', distance, most }
}

function dock(room: Room, place: 'top' | 'bottom', { badge, folded, height }: Wish): Spot {
  const width = Math.min(WIDE, room.width - 2 * GAP)
  const left = leftOf(room, badge === `${place}-end` ? 'start' : 'end', width)
  const bands = bandsBeside(room, left, left + width)
  const ordered = place === 'top' ? bands : bands.toReversed()
  const largest = ordered.reduce<Band | undefined>((best, band) => (best && sizeOf(best) >= sizeOf(band) ? best : band), undefined)
  const band = folded ? (ordered.find((one) => sizeOf(one) >= height) ?? largest) : largest
  const at = { place, docked: true, left, width, edge: place }
  // Unfolded by the person in a window full of fields: takes half of it.
  if (!band || (!folded && sizeOf(band) < LEAST)) return { ...at, distance: GAP, most: Math.max(LEAST, room.height / 2) }
  return { ...at, distance: place === 'top' ? band.top : room.height - band.bottom, most: sizeOf(band) }
}

type Band = Pick<Rect, 'top' | 'bottom'>

function sizeOf({ top, bottom }: Band): number {
  return bottom - top
}

/** The parts of that column of the window without fields, from top to bottom. */
function bandsBeside({ height, fields }: Room, left: number, right: number): Band[] {
  const taken = fields.filter((field) => field.left < right && field.right > left).toSorted((a, b) => a.top - b.top)
  const bands: Band[] = []
  let top = GAP
  for (const field of taken) {
    bands.push({ top, bottom: Math.min(field.top - CLEAR, height - GAP) })
    top = Math.max(top, field.bottom + CLEAR)
  }
  return [...bands, { top, bottom: height - GAP }].filter((band) => sizeOf(band) > 0)
}

function leftOf({ width: whole, rtl }: Room, side: 'start' | 'end', width: number): number {
  return isRight(side, rtl) ? whole - GAP - width : GAP
}

function isRight(side: 'start' | 'end', rtl: boolean): boolean {
  return (side === 'end') !== rtl
}
