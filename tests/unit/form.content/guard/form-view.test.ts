import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMeant, lookAt, type Look, type View } from '../../../../entrypoints/form.content/guard/view.ts'

const HERE = { left: 700, top: 300, width: 140, height: 36 }
const THERE = { ...HERE, top: 360 }

/** The view after checks every 100 ms between these times. */
function viewed(from: number, to: number, place = HERE, before: View = null): View {
  let view = before
  for (let at = from; at <= to; at += 100) view = lookAt(view, { at, visible: true, place })
  return view
}

const pressed = (view: View, at: number, place = HERE, now = at): boolean => isMeant(view, { pressed: at, now, place })

describe('a press', () => {
  it('counts once the button has been in view for half a second', () => {
    expect([499, 500, 520].map((at) => pressed(viewed(0, 500), at))).toEqual([false, true, true])
  })

  it('does not count on what was never seen, is covered, or is too small to read', () => {
    const view = viewed(0, 900)
    const covered = lookAt(view, { at: 1000, visible: false, place: HERE })
    const tiny = lookAt(view, { at: 1000, visible: true, place: { ...HERE, height: 12 } })
    expect([null, covered, tiny].map((one) => pressed(one, 1010))).toEqual([false, false, false])
  })

  it('starts counting again when the cover is gone', () => {
    const view = viewed(1000, 1600, HERE, lookAt(viewed(0, 800), { at: 900, visible: false, place: HERE }))
    expect([pressed(view, 1450), pressed(view, 1600)]).toEqual([false, true])
  })

  it('does not count if the button moved a moment ago, nor if it is elsewhere now', () => {
    expect([pressed(viewed(600, 700, THERE, viewed(0, 500)), 710, THERE), pressed(viewed(0, 700), 710, THERE)]).toEqual([false, false])
    expect(pressed(viewed(0, 700), 710, { ...HERE, top: 300.4 })).toBe(true)
  })

  it('does not count while a busy page keeps the script from looking, whenever the browser hands it over', () => {
    expect([pressed(viewed(0, 700), 1300), pressed(viewed(0, 700), 800, HERE, 2000)]).toEqual([false, false])
    expect(pressed(lookAt(viewed(0, 700), { at: 2000, visible: true, place: HERE }), 2010)).toBe(false)
  })

  const anyLook = fc.record({
    wait: fc.constantFrom(20, 100, 130, 300, 499, 501, 900),
    visible: fc.constantFrom(true, true, true, true, false),
    place: fc.constantFrom(HERE, HERE, HERE, HERE, THERE),
  })

  it('counts exactly if the last half second had no failed check, no gap and no move', () => {
    fc.assert(
      fc.property(fc.array(anyLook, { maxLength: 40 }), fc.constantFrom(0, 50, 499, 501), (steps, later) => {
        let at = 0
        const looks = steps.map(({ wait, visible, place }): Look => ({ at: (at += wait), visible, place }))
        const now = at + later
        expect(pressed(looks.reduce<View>(lookAt, null), now)).toBe(plainly(looks, now))
      }),
      { numRuns: 2000 },
    )
  })
})

/** A second implementation: goes back from the press, check by check, while all is well. */
function plainly(looks: readonly Look[], now: number): boolean {
  let [since, next] = [now, now]
  for (const { at, visible, place } of looks.toReversed()) {
    if (!visible || place !== HERE || next - at > 500) break
    since = next = at
  }
  return now - since >= 500
}
