import { beforeAll, describe, expect, it, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { buildRules, buildTexts } from '../../rules/build.ts'
import { buildTemplates } from '../../rules/build-letters.ts'
import { indexRules, type RulesIndex } from '../../rules/index-rules.ts'
import { formHelp, formPageAt } from '../../entrypoints/background/form-help.ts'
import { composeReason, missingLength } from '../../entrypoints/form.content/compose-reason.ts'
import { speak, type Speech, type Words } from '../../entrypoints/shared/locale.ts'

const TODAY = '2026-11-23'
const FACEBOOK = 'https://www.facebook.com/help/contact/6359191084165019'
const person = (country: string | null) => ({ country, land: null, guessed: false })
let index: RulesIndex
let english: Speech

beforeAll(() => {
  index = indexRules(buildRules())
  const words: Words = JSON.parse(readFileSync('entrypoints/shared/words/en.json', 'utf8'))
  english = speak('en', words, buildTexts().find(({ language }) => language === 'en')?.texts ?? {})
})

test.each([
  ['AT', FACEBOOK, 'objection'],
  ['GB', FACEBOOK, 'objection'],
  ['BR', FACEBOOK, 'objection'],
  ['AT', 'https://help.instagram.com/contact/233964459562201', 'objection'],
  ['US', FACEBOOK, undefined],
  ['AT', 'https://www.facebook.com/help/contact/1266025207620918', 'third-party'],
  ['US', 'https://www.facebook.com/help/contact/1266025207620918', 'third-party'],
  ['AT', 'https://www.facebook.com/help/contact/999999999999', undefined],
  ['AT', 'https://www.facebook.com/', undefined],
  ['AT', 'https://facebook.com.evil.example/help/contact/6359191084165019', undefined],
  ['AT', 'https://help.meta.com/support/privacy/', 'portal'],
  ['AT', 'https://www.facebook.com/privacy/genai', 'privacy'],
])('for a person in %s, %s is %s', (country, url, kind) => {
  expect(formPageAt(index, url, person(country), TODAY)?.kind).toBe(kind)
})

describe('the panel', () => {
  function help(url: string, country: string, language = 'en') {
    const page = formPageAt(index, url, person(country), TODAY)
    const letters = buildTemplates().find((one) => one.language === language) ?? null
    if (!page) throw new Error('no panel')
    return formHelp(page, english, letters)
  }

  it('offers a reason in the language of the page, under the law of the place', () => {
    expect(help(FACEBOOK, 'AT', 'de').reason).toMatchObject({ language: 'de', opening: expect.stringContaining('DSGVO') })
    expect(help(FACEBOOK, 'GB').reason?.opening).toContain('UK GDPR')
    expect(help(FACEBOOK, 'CH').reason?.opening).toContain('prohibit')
    expect(help(FACEBOOK, 'BR').reason?.opening).toContain('LGPD')
  })

  it('leaves no blank open, in any sentence', () => {
    for (const country of ['AT', 'GB', 'CH', 'BR']) expect(JSON.stringify(help(FACEBOOK, country))).not.toMatch(/\{(?!count)\w+\}(?!\})|""/)
  })

  it('never offers a reason or a number to insert into on a form for other data', () => {
    const { reason, formId, lines } = help('https://www.facebook.com/help/contact/1266025207620918', 'AT')
    expect([reason, formId]).toEqual([null, null])
    expect(lines.join(' ')).not.toBe('')
  })

  it('says that a code comes where the form mails one', () => {
    expect(help(FACEBOOK, 'BR').lines).toContain(english.word('form.trap.code'))
    expect(help(FACEBOOK, 'AT').lines).not.toContain(english.word('form.trap.code'))
  })
})

describe('a composed reason', () => {
  it('is the opening and what was picked, in order', () => {
    expect(composeReason('I object.', ['Children.', 'Old posts.'])).toBe('I object. Children. Old posts.')
    expect(composeReason('I object.', [])).toBe('I object.')
  })

  it('knows how much a form still wants', () => {
    expect(missingLength('  abc  ', 10)).toBe(7)
    expect(missingLength('abc', 0)).toBe(0)
  })
})
