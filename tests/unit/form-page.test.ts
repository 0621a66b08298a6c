// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { findReasonBox } from '../../entrypoints/form.content/find-reason-box.ts'
import { setReason } from '../../entrypoints/form.content/set-reason.ts'
import { sentState } from '../../entrypoints/form.content/watch-sent.ts'

const FORM = '6359191084165019'
const everything = (): boolean => true

function page(name: string, number = FORM): Document {
  const html = readFileSync(`tests/pages/${name}.html`, 'utf8').replaceAll('{{formId}}', number)
  return new DOMParser().parseFromString(html.replaceAll(/<script[\s\S]*?<\/script>|<link[^>]*>/g, ''), 'text/html')
}

describe('the box for the reason', () => {
  test.each([
    ['form-desktop', 'TEXTAREA'],
    ['form-touch', 'TEXTAREA'],
    ['form-cookie-dialog', 'TEXTAREA'],
    ['form-contenteditable', 'DIV'],
    ['form-two-textareas', undefined],
    ['form-no-textarea', undefined],
    ['form-changed', undefined],
    ['form-gone', undefined],
    ['form-sent', undefined],
    ['portal', undefined],
    ['facebook-feed', undefined],
  ])('%s: %s', (name, tag) => {
    expect(findReasonBox(page(name), FORM, everything)?.tagName).toBe(tag)
  })

  it('is not looked for in a form with another number', () => {
    expect(findReasonBox(page('form-desktop', '123456789'), FORM, everything)).toBeNull()
  })

  it('is not one that cannot be seen', () => {
    expect(findReasonBox(page('form-desktop'), FORM, () => false)).toBeNull()
  })
})

describe('inserting', () => {
  function shown(name: string): HTMLElement {
    document.body.replaceChildren(...page(name).body.childNodes)
    const box = findReasonBox(document, FORM, everything)
    if (!box) throw new Error('no box')
    return box
  }

  test.each(['form-desktop', 'form-touch', 'form-contenteditable'])('%s takes the text and hears of it', (name) => {
    const box = shown(name)
    const heard: string[] = []
    for (const type of ['input', 'change']) document.addEventListener(type, () => heard.push(type), { once: true })
    expect(setReason(box, 'My reason, with "quotes" and ünïcödé 🚂')).toBe(true)
    expect(heard).toEqual(['input', 'change'])
  })

  it('says so when the page does not keep the text', () => {
    const box = shown('form-desktop') as HTMLTextAreaElement
    box.addEventListener('input', () => (box.value = 'something else'))
    expect(setReason(box, 'My reason')).toBe(false)
  })

  it('leaves e-mail and everything else alone', () => {
    const box = shown('form-desktop')
    const before = [...document.querySelectorAll('input')].map(({ value }) => value)
    setReason(box, 'My reason')
    expect([...document.querySelectorAll('input')].map(({ value }) => value)).toEqual(before)
  })
})

describe('whether it looks sent', () => {
  function after(dialog: string): Document {
    const sent = page('form-desktop')
    sent.querySelector('form')?.remove()
    sent.body.insertAdjacentHTML('beforeend', dialog)
    return sent
  }

  test.each([
    ['the form is still there', page('form-desktop'), null],
    ['the form went and a dialog came', after('<div role="dialog"><p>Received</p></div>'), 'looks-sent'],
    ['the page shows no field any more', page('form-sent'), 'looks-sent'],
    ['a CAPTCHA is asked for', after('<div role="dialog"><input><button id="captcha_dialog_submit_button">Go</button></div>'), 'proof'],
    ['a code is asked for', after('<div role="dialog"><input aria-label="Code"><button>OK</button></div>'), 'proof'],
  ] as const)('%s', (_, shown, state) => {
    expect(sentState(shown, FORM)).toBe(state)
  })
})
