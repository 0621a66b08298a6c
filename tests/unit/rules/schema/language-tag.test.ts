import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { pickLanguage } from '../../../../entrypoints/shared/i18n/translator.ts'
import { isOf, languageTag } from '../../../../rules/schema/language-tag.ts'
import { codePoints } from '../../fixtures/arbitrary-records.ts'

test.each([
  ['de', 'de'],
  ['de_DE', 'de-DE'],
  ['DE-at', 'de-AT'],
  ['zh-cn', 'zh-CN'],
  ['deu', 'de'],
  ['fil-PH', 'fil-PH'],
  [' de_DE.UTF-8 ', 'de-DE'],
  ['de_DE@euro', 'de-DE'],
  ['', null],
  ['C', null],
  ['de-', null],
  ['not a language', null],
])('"%s" is %s', (spelled, tag) => expect(languageTag(spelled)).toBe(tag))

test.each([
  ['de_AT', 'de'],
  ['DE', 'de'],
  ['deu', 'de'],
  ['den', 'en'],
  ['', 'en'],
  ['xx-invalid-tag-that-is-too-long', 'en'],
])('a page in "%s" is written to in %s', (page, language) => expect(pickLanguage(null, [page])).toBe(language))

it('no string makes it throw, and what it gives is taken by the platform', () => {
  fc.assert(
    fc.property(fc.oneof(codePoints(), fc.stringMatching(/^[a-z]{2,3}[-_][A-Z]{2}$/)), (any) => {
      const tag = languageTag(any)
      expect(() => new Intl.DateTimeFormat(tag ?? 'en')).not.toThrow()
      expect(isOf('de', any)).toBe(tag?.split('-')[0] === 'de')
    }),
  )
})
