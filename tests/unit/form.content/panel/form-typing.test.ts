// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { button } from '../../../../entrypoints/form.content/panel/create-element.ts'
import { showPanel, type Panel } from '../../../../entrypoints/form.content/panel/panel.ts'
import type { Stage } from '../../../../entrypoints/form.content/panel/stage.ts'
import type { FormHelp, FormKind, FormWords } from '../../../../entrypoints/shared/page/form-help.ts'

// Whether a button is visible depends on layout, which happy-dom lacks.
vi.mock('../../../../entrypoints/form.content/guard/guarded-button.ts', () => ({
  guardedButton: (label: string, does: () => void) => button(label, does),
}))

/** Every word is its own key. */
const words = new Proxy({} as FormWords, { get: (_, key) => String(key) })
const SENTENCES = [
  { id: 'children', label: 'Children', sentence: 'They are in it.' },
  { id: 'health', label: 'Health', sentence: 'It tells of it.' },
]
const HELP: FormHelp = {
  kind: 'objection',
  language: 'de',
  direction: 'ltr',
  title: 'Form',
  about: 'About',
  notices: ['Notice'],
  lines: ['Line'],
  reason: { language: 'en', direction: 'ltr', opening: 'I object.', prompts: SENTENCES, hint: 'hint', minLength: 0 },
  formId: '1',
  engine: 'meta-support',
  absent: [],
  without: null,
  alternatives: [{ name: 'Portal', url: 'https://example.org/' }],
  services: [
    { id: 'facebook', name: 'Facebook' },
    { id: 'instagram', name: 'Instagram' },
  ],
  from: 'facebook',
  accounts: { facebook: [{ id: 'one', label: 'the one of 5 November' }] },
  service: 'facebook',
  private: true,
  submitted: false,
  sign: { arm: 'level', colour: 'red' },
  badgeCorner: null,
  place: null,
  themes: [],
  words,
}
const KINDS: readonly FormKind[] = ['objection', 'third-party', 'portal', 'privacy']
const STAGES: readonly Stage[] = ['steps', 'changed', 'nothing', 'sign-in', 'captcha', 'code', 'ask', 'gone']
const TYPED = 'textarea, input, [contenteditable]'

let root: ShadowRoot
let panel: Panel
const insert = vi.fn<(text: string) => Promise<'inserted'>>(async () => 'inserted')

beforeEach(() => {
  insert.mockClear()
  const attach = vi.spyOn(Element.prototype, 'attachShadow')
  attach.mockImplementation(function (this: Element) {
    attach.mockRestore()
    root = this.attachShadow({ mode: 'open' })
    return root
  })
  // Missing in happy-dom.
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined })
})

afterEach(() => panel.remove())

function show(stage: Stage, help: Partial<FormHelp> = {}): void {
  panel = showPanel(
    { ...HELP, ...help },
    {
      box: () => ({ room: 40 }),
      insert,
      copy: async () => true,
      sent: async () => ({ lines: ['noted'], linked: { question: 'Linked?', url: null } }),
      covers: async () => true,
      undo: async () => true,
      letter: async () => true,
      room: () => ({ width: 1280, height: 800, rtl: false, fields: [] }),
      keepPlace: async () => true,
    },
  )
  panel.show(stage)
}

/** A trusted click, as the browser fires it for a person. */
function press(name: string): void {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  if (!found) throw new Error(`There is no button "${name}"`)
  const click = new MouseEvent('click', { bubbles: true })
  Object.defineProperty(click, 'isTrusted', { value: true })
  found.dispatchEvent(click)
}

const draft = () => root.querySelector('blockquote')

describe('nothing is typed in the panel, because the page would receive the keys', () => {
  it.each(KINDS.flatMap((kind) => STAGES.map((stage) => [kind, stage] as const)))('%s, %s', (kind, stage) => {
    show(stage, { kind })
    expect([root.querySelector('.panel') !== null, root.querySelectorAll(TYPED).length]).toEqual([true, 0])
  })

  it('nor once it was sent: which account, in a private window, linked ones', async () => {
    show('ask')
    for (const name of ['yes', 'the one of 5 November', 'private.note']) {
      press(name)
      expect(root.querySelectorAll(TYPED)).toHaveLength(0)
    }
    await vi.waitFor(() => expect(root.textContent).toContain('Linked?'))
    expect(root.querySelectorAll(TYPED)).toHaveLength(0)
  })
})

describe('a reason', () => {
  it('is made of what the person picks, in the order of the letters, and in the language of the page', () => {
    show('steps')
    press('Health')
    press('Children')
    expect(draft()).toMatchObject({ lang: 'en', textContent: 'I object. They are in it. It tells of it.' })
    press('Health')
    press('insert')
    expect(insert).toHaveBeenCalledWith('I object. They are in it.')
    expect(root.textContent).toContain('own-words')
  })

  it('that is too long for the form is not inserted', () => {
    show('steps')
    press('Health')
    press('Children')
    press('insert')
    expect(insert).not.toHaveBeenCalled()
    expect(root.querySelector('.status')?.textContent).toBe('too-long')
  })
})
