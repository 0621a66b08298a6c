// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { knownForm } from '../../../../entrypoints/form.content/engines/engine.ts'
import { measureRoom } from '../../../../entrypoints/form.content/page/measure-room.ts'

const FORM = knownForm('meta-support', '1')

afterEach(() => document.body.replaceChildren())

function kept(html: string, known = FORM, isShown: (element: Element) => boolean = () => true): number {
  document.body.innerHTML = html
  return measureRoom(window, known, isShown).fields.length
}

it('fields, labels and buttons of the form must stay in reach', () =>
  expect(
    kept(`<form><input type="hidden" name="support_form_id" value="1"><label>E-mail <input></label><textarea></textarea>
      <select></select><button>Send</button></form>`),
  ).toBeGreaterThanOrEqual(5))

it('so must those of a dialog that asks for something, whatever else is there', () =>
  expect(kept('<main></main><div role="dialog"><input><button>Go on</button></div>')).toBeGreaterThanOrEqual(2))

it('a page without a form has fields, but its other buttons are no part of one', () =>
  expect(kept('<div role="main"><textarea></textarea><button>Like</button></div>', null)).toBe(1))

it('what cannot be seen, and the search of the page, is in nobody’s way', () => {
  expect(kept('<form><textarea></textarea></form>', FORM, () => false)).toBe(0)
  expect(kept('<input type="search"><div role="main"></div>')).toBe(0)
})

it('lines that run from the right are told by the page', () => {
  document.documentElement.style.direction = 'rtl'
  expect(measureRoom(window, null).rtl).toBe(true)
  document.documentElement.style.direction = ''
  expect(measureRoom(window, null).rtl).toBe(false)
})
