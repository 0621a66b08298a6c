// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { holdPlace, type HeldPlace } from '../../../../entrypoints/form.content/panel/hold-place.ts'
import type { Rect, Room } from '../../../../entrypoints/form.content/panel/placement.ts'

const FORM: Rect = { left: 420, top: 100, right: 860, bottom: 300 }
const ROOM: Room = { width: 1280, height: 800, rtl: false, fields: [FORM] }

let panel: HTMLElement
let place: HeldPlace
let boxes: Rect[]
const docked = vi.fn<(isDocked: boolean) => void>()

beforeEach(() => {
  boxes = []
  docked.mockClear()
  document.body.innerHTML = '<section></section><div style="position:fixed"></div>'
  const [section, box] = document.body.children
  if (!(section instanceof HTMLElement) || !box) throw new Error('Nothing was parsed')
  panel = section
  Object.assign(window, { innerWidth: 1280, innerHeight: 800 })
  vi.spyOn(panel, 'offsetHeight', 'get').mockReturnValue(400)
  vi.spyOn(document, 'elementsFromPoint').mockImplementation((x, y) =>
    boxes.some(({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom) ? [box] : [],
  )
})

afterEach(() => place.leave())

function hold(room: Room = ROOM): void {
  place = holdPlace(window, panel, { place: null, badgeCorner: null }, () => room, { turnedAway: () => undefined, docked })
  place.settle()
}

/** Position of the panel: its left edge, and the distance from the top or bottom edge. */
function stands(): string {
  const { left, top } = panel.style
  return `${left} ${top === 'auto' ? 'bottom' : 'top'}`
}

const [AT_END, AT_START, BELOW, ABOVE] = ['924px top', '16px top', '924px bottom', '924px top'] as const

it.each<[what: string, box: Rect, room: Room, before: string, after: string]>([
  ['a bar at the bottom that the panel reaches into', { left: 0, top: 460, right: 1280, bottom: 800 }, ROOM, AT_END, ABOVE],
  ['a round button under its middle', { left: 1212, top: 250, right: 1268, bottom: 306 }, ROOM, AT_END, AT_START],
  ['a box where it stands mirrored', { left: 0, top: 60, right: 400, bottom: 360 }, { ...ROOM, rtl: true }, AT_START, AT_END],
])('steps aside from %s, and comes back when that is gone', (_, box, room, before, after) => {
  hold(room)
  expect(stands()).toBe(before)
  boxes = [box]
  expect(place.makeWay()).toBe(true)
  expect(stands()).toBe(after)
  boxes = []
  expect(place.makeWay()).toBe(true)
  expect(stands()).toBe(before)
})

it('has no place left if all of them are taken, and has one again afterwards', () => {
  hold()
  boxes = [{ left: 0, top: 0, right: 1280, bottom: 800 }]
  expect(place.makeWay()).toBe(false)
  panel.remove()
  boxes = []
  expect(place.makeWay()).toBe(true)
})

it('checks its place before it first appears', () => {
  boxes = [{ left: 0, top: 0, right: 1280, bottom: 800 }]
  place = holdPlace(window, panel, { place: null, badgeCorner: null }, () => ROOM, { turnedAway: () => undefined, docked })
  expect(place.makeWay()).toBe(false)
})

it('reports when it has to be below or above the form, and when no longer', () => {
  hold({ ...ROOM, fields: [{ ...FORM, left: 200 }] })
  expect(stands()).toBe(AT_END)
  boxes = [{ left: 1212, top: 250, right: 1268, bottom: 306 }]
  place.makeWay()
  expect(stands()).toBe(BELOW)
  boxes = []
  place.makeWay()
  expect(docked.mock.calls).toEqual([[true], [false]])
})

it('measures the form only if something changed', () => {
  const measure = vi.fn<() => Room>(() => ROOM)
  place = holdPlace(window, panel, { place: null, badgeCorner: null }, measure, { turnedAway: () => undefined, docked })
  place.settle()
  for (let times = 0; times < 20; times++) place.makeWay()
  expect(measure).toHaveBeenCalledOnce()
})
