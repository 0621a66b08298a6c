// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { formHelp } from '../../../../entrypoints/background/forms/form-help.ts'
import { formPageAt } from '../../../../entrypoints/background/forms/form-page.ts'
import { knownForm } from '../../../../entrypoints/form.content/engines/engine.ts'
import { findReasonBox } from '../../../../entrypoints/form.content/page/find-reason-box.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import { buildTemplates } from '../../../../rules/tools/build-letters.ts'
import { exampleI18n } from '../../fixtures/example-finding.ts'
import { route, service } from '../../fixtures/small-rules.ts'
import { twoOperators } from '../../fixtures/two-operators.ts'

const FORM = 'https://chat.example/privacy/object'
const DAY = '2026-11-23'
const resident = (country: string) => ({ country, land: null, guessed: false })

/** A second company, whose form has no number and is recognised by its address alone. */
const index = indexRules(
  twoOperators({
    services: [
      service({
        id: 'example-chat',
        name: 'Example Chat',
        operator: 'example-two',
        match: ['https://chat.example/*'],
        contexts: [{ id: 'form', match: ['/privacy/:page(object|result){/}?'] }],
      }),
    ],
    optOuts: [route({ id: 'form-chat', services: ['example-chat'], jurisdictions: ['AT'], url: `${FORM}?lang=en`, formEngine: 'generic' })],
  }),
)

describe('the form of a second company, which has no number', () => {
  it.each([FORM, `${FORM}/`, `${FORM}?lang=de`])('is known at %s', (url) => {
    expect(formPageAt(index, url, resident('AT'), DAY)).toMatchObject({ kind: 'objection', optOut: { id: 'form-chat' } })
  })

  it.each([`${FORM}ion`, 'https://chat.example/privacy/result', 'https://chat.example.evil.example/privacy/object'])(
    'is not taken for the page %s',
    (url) => expect(formPageAt(index, url, resident('AT'), DAY)).toBeNull(),
  )

  it('is offered to nobody it is not meant for, whether sent before or not', () => {
    expect(formPageAt(index, FORM, resident('US'), DAY)).toBeNull()
    expect(formPageAt(index, FORM, resident('US'), DAY, { submitted: 'form-chat' })).toBeNull()
  })

  it('is meant by the page that follows once it was submitted', () => {
    const page = formPageAt(index, 'https://chat.example/privacy/result', resident('AT'), DAY, { submitted: 'form-chat' })
    expect(page?.optOut?.id).toBe('form-chat')
  })

  it('gets the panel with a reason, and its box is found', () => {
    const page = formPageAt(index, FORM, resident('AT'), DAY)
    const [own] = buildTemplates()
    if (!page || !own) throw new Error('no panel')
    const help = formHelp(page, { index, i18n: exampleI18n(), letters: { own, page: own }, signedIn: true, sentOn: null })
    expect(help.reason).not.toBeNull()
    document.body.innerHTML = '<form><input type="email" /><textarea name="why"></textarea><button>Send</button></form>'
    const form = knownForm(help.engine, help.formId)
    expect(form && findReasonBox(document, form, () => true)).toBe(document.querySelector('textarea'))
  })
})
