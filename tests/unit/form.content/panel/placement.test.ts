import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  choosePlace,
  GAP,
  nextPlace,
  spotsFor,
  type Rect,
  type Room,
  type Spot,
  type Wish,
} from '../../../../entrypoints/form.content/panel/placement.ts'

const FORM: Rect = { left: 228, top: 220, right: 756, bottom: 360 }
const room = (width: number, ...fields: Rect[]): Room => ({ width, height: 700, rtl: false, fields })
const WISH: Wish = { chosen: null, badge: null, folded: true, height: 60 }
const AT = { PLACES: ['start', 'end', 'top', 'bottom'], CORNERS: ['bottom-end', 'bottom-start', 'top-end', 'top-start'] } as const

function bestSpot(there: Room, wish: Wish): Spot {
  const [best] = spotsFor(there, wish)
  if (!best) throw new Error('There is always a place')
  return best
}

describe('where there is room', () => {
  it.each([
    ['beside a form, at the end of the line', room(1280, FORM), 'end'],
    ['on the other side if the form stands at the end', room(1280, { ...FORM, left: 600, right: 1200 }), 'start'],
    ['below a form that leaves no room beside it', room(1000, FORM), 'bottom'],
    ['below, in a window that is all form', room(640, { ...FORM, left: 16, right: 624 }), 'bottom'],
    ['beside a page that asks for nothing', room(1000), 'end'],
    ['below, if that page is narrow', room(640), 'bottom'],
    ['mirrored where lines run from the right', { ...room(1280, FORM), rtl: true }, 'start'],
    ['mirrored, with the form at the right', { ...room(1280, { ...FORM, left: 500, right: 1028 }), rtl: true }, 'end'],
  ])('%s', (_, there, place) => expect(choosePlace(there, null)).toBe(place))

  it('what the person chose goes first, if there is room for it', () => {
    expect(choosePlace(room(1280, FORM), 'bottom')).toBe('bottom')
    expect(choosePlace(room(1280, FORM), 'top')).toBe('top')
    expect(choosePlace(room(1000, FORM), 'end')).toBe('bottom')
  })

  it('every place there is room for comes round', () => {
    expect(nextPlace(room(1280, FORM), 'end')).toBe('bottom')
    expect(nextPlace(room(1280, FORM), 'bottom')).toBe('top')
    expect(nextPlace(room(1280, FORM), 'top')).toBe('end')
    expect(nextPlace(room(1000, FORM), 'top')).toBe('bottom')
  })

  it('beside the form it is as wide as the room there, and ends above the badge', () => {
    const spot = bestSpot(room(1068, FORM), { ...WISH, badge: 'bottom-end' })
    expect(spot).toMatchObject({ docked: false, left: 772, width: 280, distance: 72 })
    expect(spot.distance + spot.most).toBeLessThan(700 - 136)
    expect(bestSpot(room(1280, FORM), { ...WISH, badge: 'top-end' }).distance).toBe(128)
  })

  it('unfolded, it takes the largest part of the window without fields, or half of it if there is none', () => {
    const all: Rect = { left: 0, top: 0, right: 640, bottom: 700 }
    expect(bestSpot(room(1000, FORM), { ...WISH, folded: false })).toMatchObject({ edge: 'bottom', distance: 16, most: 320 })
    expect(bestSpot(room(640, all), { ...WISH, folded: false })).toMatchObject({ distance: 16, most: 350 })
  })
})

describe('the panel, whatever the page is,', () => {
  const rect = fc
    .record({ left: fc.integer({ min: -50, max: 1600 }), top: fc.integer({ min: -900, max: 1600 }), w: fc.nat(900), h: fc.nat(400) })
    .map(({ left, top, w, h }) => ({ left, top, right: left + w + 1, bottom: top + h + 1 }))
  const anyRoom = fc.record({
    width: fc.integer({ min: 320, max: 1920 }),
    height: fc.integer({ min: 320, max: 1200 }),
    rtl: fc.boolean(),
    fields: fc.array(rect, { maxLength: 8 }),
  })
  const anyWish = fc.record({
    chosen: fc.option(fc.constantFrom(...AT.PLACES)),
    badge: fc.option(fc.constantFrom(...AT.CORNERS)),
    folded: fc.boolean(),
    height: fc.integer({ min: 40, max: 160 }),
  })

  it('touches no field beside the form, however the page is scrolled', () =>
    fc.assert(
      fc.property(anyRoom, anyWish, (there, wish) => {
        const spot = bestSpot(there, wish)
        const seen = there.fields.filter(({ left, right }) => right > 0 && left < there.width)
        fc.pre(!spot.docked && seen.length > 0)
        for (const field of seen) expect(spot.left >= field.right + GAP || spot.left + spot.width <= field.left - GAP).toBe(true)
      }),
    ))

  it('touches no field docked and folded, unless there is nowhere that it would not', () =>
    fc.assert(
      fc.property(anyRoom, anyWish, (there, wish) => {
        const spot = bestSpot(there, { ...wish, folded: true })
        fc.pre(spot.docked)
        const touches = (box: Rect, gap = 0): boolean => there.fields.some((field) => meet(box, field, gap))
        if (!touches(boxOf(spot, there, wish.height))) return
        const { left, width } = spot
        for (let top = GAP; top + wish.height <= there.height - GAP; top++)
          expect(touches({ left, right: left + width, top, bottom: top + wish.height }, 4)).toBe(true)
      }),
    ))

  it('stays within the window, and can be read', () =>
    fc.assert(
      fc.property(anyRoom, anyWish, (there, wish) => {
        const { left, width, distance } = bestSpot(there, wish)
        expect(left).toBeGreaterThanOrEqual(GAP)
        expect(left + width).toBeLessThanOrEqual(there.width - GAP)
        expect(width).toBeGreaterThanOrEqual(280)
        expect(distance).toBeGreaterThanOrEqual(GAP)
      }),
    ))

  it('always has another place, and keeps it as long as there is room', () =>
    fc.assert(
      fc.property(anyRoom, anyWish, (there, { chosen }) => {
        const now = choosePlace(there, chosen)
        const next = nextPlace(there, now)
        expect(next).not.toBe(now)
        expect(choosePlace(there, next)).toBe(next)
      }),
    ))
})

function boxOf({ left, width, edge, distance }: Spot, { height: whole }: Room, height: number): Rect {
  const top = edge === 'top' ? distance : whole - distance - height
  return { left, right: left + width, top, bottom: top + height }
}

function meet(a: Rect, b: Rect, gap = 0): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom + gap && a.bottom > b.top - gap
}
