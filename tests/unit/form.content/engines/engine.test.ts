// @vitest-environment happy-dom
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { knownForm } from '../../../../entrypoints/form.content/engines/engine.ts'
import { findReasonBox } from '../../../../entrypoints/form.content/page/find-reason-box.ts'
import { takeSnapshot } from '../../../../entrypoints/form.content/page/snapshot.ts'

const page = (html: string): Document => new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html')
const everything = (): boolean => true
const ONE = '<form><input name="mail"><textarea id="why"></textarea></form>'

describe('the software that made a form', () => {
  test.each([
    ['a later one', 'next-forms', '123456'],
    ['none that the rules name', null, '123456'],
    ['a form without a number', 'meta-support', null],
    ["a name of the language's own", 'constructor', '123456'],
  ])('%s: nothing is looked for in the page', (_, engine, id) => {
    expect(knownForm(engine, id)).toBeNull()
  })

  it('is told by its own words nowhere but in its file', () => {
    const files = globSync('entrypoints/form.content/**/*.ts').filter((file) => !file.includes('engines/'))
    expect(files.length).toBeGreaterThan(20)
    expect(files.filter((file) => /support_form_id|SupportFormRow|captcha_dialog/.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})

describe('any other form', () => {
  const known = knownForm('generic', '123456')

  it('is the one that takes a text, beside a search', () => {
    const document = page(`<form role="search"><input type="search"></form>${ONE}`)
    expect(known && findReasonBox(document, known, everything)?.id).toBe('why')
    expect(known && takeSnapshot(document, known, new Set(), false, everything)).toMatchObject({ form: true, dialog: 'none' })
  })

  test.each([
    ['two that take a text', ONE + ONE],
    ['none', '<div contenteditable="true" role="textbox"></div><textarea></textarea>'],
  ])('is not guessed among %s', (_, html) => {
    expect(known && findReasonBox(page(html), known, everything)).toBeNull()
    expect(known && takeSnapshot(page(html), known, new Set(), false, everything).form).toBe(false)
  })
})
