// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { metaSupport } from '../../../../entrypoints/form.content/engines/meta-support.ts'
import { onSubmit } from '../../../../entrypoints/form.content/page/submit.ts'

const FORM_ID = '6359191084165019'
let submitted: () => void
let end: AbortController

beforeEach(() => {
  end?.abort()
  end = new AbortController()
  document.body.innerHTML = `<p>Elsewhere</p><form><input type="hidden" name="support_form_id" value="${FORM_ID}"><input id="mail"><button type="submit">Send</button></form>`
  submitted = vi.fn<() => void>()
  onSubmit(document, { engine: metaSupport, id: FORM_ID }, submitted, end.signal)
})

/** A browser event at this time of the page's clock; with `isTrusted` false, a script's event. */
function happens(type: string, selector: string, at: number, isTrusted = true): void {
  const event = new Event(type, { bubbles: true, composed: true })
  Object.defineProperties(event, { isTrusted: { value: isTrusted }, timeStamp: { value: at } })
  document.querySelector(selector)?.dispatchEvent(event)
}

const times = () => vi.mocked(submitted).mock.calls.length

describe('a form is submitted', () => {
  it('by a press on its button, or by a key in it and what comes of that', () => {
    happens('click', 'button', 100)
    expect(times()).toBe(1)
    happens('keydown', '#mail', 200)
    happens('submit', 'form', 210)
    expect(times()).toBe(2)
  })

  it('by no script, however it dresses it up', () => {
    happens('click', 'button', 100, false)
    happens('keydown', '#mail', 110, false)
    happens('submit', 'form', 120, false)
    // The event that `requestSubmit` fires.
    happens('submit', 'form', 130)
    expect(times()).toBe(0)
  })

  it('by no press elsewhere, nor by one that is long past', () => {
    happens('pointerdown', 'p', 100)
    happens('click', 'p', 100)
    happens('submit', 'form', 110)
    happens('keydown', '#mail', 200)
    happens('submit', 'form', 6000)
    expect(times()).toBe(0)
  })
})
