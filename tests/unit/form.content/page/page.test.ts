// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { metaSupport } from '../../../../entrypoints/form.content/engines/meta-support.ts'
import { findReasonBox } from '../../../../entrypoints/form.content/page/find-reason-box.ts'
import { takeSnapshot } from '../../../../entrypoints/form.content/page/snapshot.ts'
import { roomIn, setReason } from '../../../../entrypoints/form.content/page/set-reason.ts'
import { readSample } from '../../../pages/sample-page.ts'

const FORM = '6359191084165019'
const KNOWN = { engine: metaSupport, id: FORM }
const everything = (): boolean => true
/** Test pages have no layout; this much of visibility can be told without. */
const notHidden = (element: Element): boolean => !element.closest('[hidden]')
const NOBODY: ReadonlySet<Element> = new Set()

function page(name: string, number = FORM): Document {
  const html = readSample(readFileSync(`tests/pages/${name}.html`, 'utf8')).replaceAll('{{formId}}', number)
  return new DOMParser().parseFromString(html.replaceAll(/<script[\s\S]*?<\/script>|<link[^>]*>/g, ''), 'text/html')
}

function withMain(html: string): Document {
  return new DOMParser().parseFromString(`<div role="main">${html}</div>`, 'text/html')
}

const NUMBER = `<input type="hidden" name="support_form_id" value="${FORM}">`
const BLOCK = '<div contenteditable="true" role="textbox"></div>'

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
    expect(findReasonBox(page(name), KNOWN, everything)?.tagName).toBe(tag)
  })

  it('is not looked for in a form with another number', () => {
    expect(findReasonBox(page('form-desktop', '123456789'), KNOWN, everything)).toBeNull()
  })

  it('is not one that cannot be seen', () => {
    expect(findReasonBox(page('form-desktop'), KNOWN, () => false)).toBeNull()
  })

  it('is the visible one if the page keeps a hidden duplicate', () => {
    const two = withMain(`<form>${NUMBER}<textarea hidden></textarea><textarea id="seen"></textarea></form>`)
    expect(findReasonBox(two, KNOWN, notHidden)?.id).toBe('seen')
  })

  it('is never one beside the form that is known', () => {
    expect(findReasonBox(withMain(`<form>${NUMBER}<input></form>${BLOCK}<textarea></textarea>`), KNOWN, everything)).toBeNull()
  })
})

describe('a glimpse of the page', () => {
  test.each([
    ['form-desktop', { form: true, password: false, dialog: 'none' }],
    ['form-touch', { form: true, password: false, dialog: 'none' }],
    ['form-two-textareas', { form: true, password: false, dialog: 'none' }],
    ['form-no-textarea', { form: true, password: false, dialog: 'none' }],
    ['form-contenteditable', { form: true, password: false, dialog: 'none' }],
    ['form-changed', { form: false, fields: true, password: false, dialog: 'none' }],
    ['form-gone', { form: false, fields: false, password: false, dialog: 'none' }],
    ['form-sent', { form: false, fields: false, password: false, dialog: 'none' }],
    ['facebook-login', { form: false, password: true, dialog: 'none' }],
    ['facebook-privacy-centre', { form: false, fields: false, password: false }],
  ] as const)('%s: %j', (name, seen) => {
    expect(takeSnapshot(page(name), KNOWN, NOBODY, false, everything)).toMatchObject(seen)
  })

  test.each([
    ['nothing', '', 'none'],
    ['a word', '<div role="dialog"><p>Received</p></div>', 'there'],
    ['a CAPTCHA', '<div role="dialog"><input><button id="captcha_dialog_submit_button">Go</button></div>', 'captcha'],
    ['a code', '<div role="dialog"><input aria-label="Code"><button>OK</button></div>', 'asks'],
    ['a tick', '<div role="dialog"><input type="checkbox"><button>OK</button></div>', 'there'],
    ['something that cannot be seen', '<div role="dialog" hidden><input></div>', 'none'],
  ] as const)('a dialog with %s', (_, html, dialog) => {
    expect(takeSnapshot(withMain(html), KNOWN, NOBODY, false, notHidden).dialog).toBe(dialog)
  })

  it('takes no dialog into account that was there before', () => {
    const shown = withMain('<div role="dialog" id="old"><input></div>')
    expect(takeSnapshot(shown, KNOWN, new Set(shown.querySelectorAll('#old')), false, everything).dialog).toBe('none')
  })

  it('sees no form if the page has hidden it', () => {
    expect(takeSnapshot(withMain(`<form hidden>${NUMBER}<textarea></textarea></form>`), KNOWN, NOBODY, false, notHidden)).toMatchObject({
      form: false,
      fields: false,
    })
  })
})

describe('inserting', () => {
  function shown(name: string): HTMLElement {
    document.body.replaceChildren(...page(name).body.childNodes)
    const box = findReasonBox(document, KNOWN, everything)
    if (!box) throw new Error('no box')
    return box
  }

  test.each(['form-desktop', 'form-touch', 'form-contenteditable'])('%s takes the text and hears of it', async (name) => {
    const box = shown(name)
    const heard: string[] = []
    for (const type of ['input', 'change']) document.addEventListener(type, () => heard.push(type), { once: true })
    expect(await setReason(box, 'My reason, with "quotes" and ünïcödé 🚂')).toBe('inserted')
    expect(heard).toEqual(['input', 'change'])
  })

  it('says so if the page does not keep the text, even if it drops it later', async () => {
    const box = shown('form-desktop') as HTMLTextAreaElement
    box.addEventListener('input', () => setTimeout(() => (box.value = ''), 50))
    expect(await setReason(box, 'My reason')).toBe('refused')
  })

  it('leaves alone what the person wrote there, and replaces only its own text', async () => {
    const box = shown('form-desktop') as HTMLTextAreaElement
    box.value = 'My own words'
    expect([await setReason(box, 'My reason'), box.value]).toEqual(['occupied', 'My own words'])
    box.value = ''
    await setReason(box, 'My reason')
    expect([await setReason(box, 'A better reason'), box.value]).toEqual(['inserted', 'A better reason'])
  })

  test.each([
    ['nothing', ''],
    ['spaces and line breaks', ' \u00a0\n\t'],
    ['a zero-width space', '\u200b'],
    ['a byte order mark and a word joiner', '\ufeff\u2060'],
    ['marks of direction', '\u200e\u202a\u202c'],
    ['blank letters', '\u2800\u3164'],
  ])('takes a box that holds %s for empty, as a person does', async (_, text) => {
    const field = shown('form-desktop') as HTMLTextAreaElement
    field.value = text
    expect(await setReason(field, 'My reason')).toBe('inserted')
    const block = shown('form-contenteditable')
    block.replaceChildren(document.createElement('br'), text)
    expect(await setReason(block, 'My reason')).toBe('inserted')
  })

  it('takes no box for empty in which a person sees something', async () => {
    const seen = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replaceAll(/[\u115f\u1160\u2800\u3164\uffa0]/gu, '')))
    await fc.assert(
      fc.asyncProperty(seen, async (text) => {
        const field = shown('form-desktop') as HTMLTextAreaElement
        field.value = text
        expect([await setReason(field, 'My reason'), field.value]).toEqual(['occupied', text])
      }),
      { numRuns: 50 },
    )
  })

  it('knows how many characters the box takes', () => {
    const box = shown('form-desktop') as HTMLTextAreaElement
    expect(roomIn(box)).toBeNull()
    box.setAttribute('maxlength', '500')
    expect(roomIn(box)).toBe(500)
  })

  it('leaves e-mail and everything else alone', async () => {
    const box = shown('form-desktop')
    const before = [...document.querySelectorAll('input')].map(({ value }) => value)
    await setReason(box, 'My reason')
    expect([...document.querySelectorAll('input')].map(({ value }) => value)).toEqual(before)
  })
})
