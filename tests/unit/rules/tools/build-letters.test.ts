import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../../entrypoints/shared/i18n/translator.ts'
import { buildLetters, buildTemplates, checkTemplates } from '../../../../rules/tools/build-letters.ts'
import type { LetterTemplates } from '../../../../rules/letters/schema.ts'

const templates = buildTemplates()

function broken(language: string, edit: (texts: Record<string, string>) => void): LetterTemplates[] {
  return templates.map((one) => {
    const texts = { ...one.texts }
    if (one.language === language) edit(texts)
    return { ...one, texts }
  })
}

test('every language of the interface has its letters', () => {
  expect(templates.map(({ language }) => language).toSorted()).toEqual([...LANGUAGES].toSorted())
  expect(buildLetters().map(({ path }) => path)).toEqual(templates.map(({ language }) => `letters/${language}.json`))
})

test('a text that is missing, left over, or has a blank that nothing fills is found', () => {
  expect(checkTemplates(templates)).toEqual([])
  expect(checkTemplates(broken('de', (texts) => delete texts['p.scope']))).toEqual(['rules/templates/de.json › p.scope: there is no text'])
  expect(checkTemplates(broken('de', (texts) => (texts['p.scpoe'] = 'x')))).toEqual([
    'rules/templates/de.json › p.scpoe: no letter uses it',
  ])
  expect(checkTemplates(broken('de', (texts) => (texts['p.scope'] += ' {nmae}')))).toEqual([
    'rules/templates/de.json › p.scope: nothing fills {nmae}',
    'rules/templates/de.json › p.scope: other blanks than in en.json',
  ])
  expect(checkTemplates(broken('de', (texts) => (texts['p.month'] = 'Bitte antworten Sie.')))).toEqual([
    'rules/templates/de.json › p.month: other blanks than in en.json',
  ])
})

test('letters to companies and authorities are formal in German, the page is not', () => {
  const de = templates.find(({ language }) => language === 'de')?.texts ?? {}
  const of = (prefix: RegExp): string =>
    Object.entries(de)
      .filter(([key]) => prefix.test(key))
      .map(([, text]) => text)
      .join('\n')
  expect(of(/^(p|subject|phrase)\./)).not.toMatch(/\b(du|dich|dir|deine?[rsmn]?)\b/i)
  expect(of(/^(why|purpose|none|target)\./)).not.toMatch(/\b(Ihre?[rsmn]?|Ihnen)\b/)
})
