import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeLetter, letterText } from '../../../../rules/letters/compose.ts'
import {
  ENCLOSURES,
  ANSWERS,
  BREACHES,
  FIRSTS,
  GROUNDS,
  REASONS,
  ROUTES,
  TARGETS,
  type LetterInputs,
} from '../../../../rules/letters/inputs.ts'
import { KINDS } from '../../../../rules/letters/schema.ts'
import { caseOf, inLanguage, PLACES, templates } from '../../fixtures/letter-case.ts'
import { codePoints } from '../../fixtures/arbitrary-records.ts'

const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  codePoints(60),
  fc.constantFrom(
    '{law}',
    '{name}{email}',
    '$&',
    '$1',
    '\u202E\u05D0\u05D1',
    '👩‍👩‍👧',
    '\uD800',
    '\u0000',
    '\r\n\r\n',
    '<b>x</b>',
    '2026-13-45',
  ),
)
const anyInputs: fc.Arbitrary<LetterInputs> = fc.record({
  name: anything,
  email: anything,
  address: anything,
  accounts: anything,
  noAccount: fc.boolean(),
  reasons: fc.subarray([...REASONS]),
  ownReason: anything,
  breaches: fc.subarray([...BREACHES]),
  ownBreach: anything,
  targets: fc.subarray([...TARGETS]),
  posts: anything,
  grounds: fc.subarray([...GROUNDS]),
  objected: anything,
  first: fc.constantFrom(...FIRSTS),
  sent: anything,
  route: fc.constantFrom(...ROUTES),
  answer: fc.constantFrom(...ANSWERS),
  complained: anything,
  facts: anything,
  confidential: fc.boolean(),
  enclosures: fc.subarray([...ENCLOSURES]),
})

describe('whatever is typed', () => {
  const places = fc.constantFrom(...PLACES)
  const kinds = fc.constantFrom(...KINDS)
  const languages = fc.constantFrom(...templates)

  test('a letter is written, the same each time, and no blank of the template is left', () => {
    fc.assert(
      fc.property(kinds, places, languages, anyInputs, (kind, place, one, inputs) => {
        const letter = composeLetter(one, caseOf(kind, place, inputs))
        expect(composeLetter(one, caseOf(kind, place, inputs))).toEqual(letter)
        const typed = JSON.stringify(Object.values(inputs))
        expect(typed.includes('{') ? '' : letterText(letter)).not.toMatch(/\{\w+\}/)
        for (const { text, items } of letter.paragraphs) expect(text + items.join('')).not.toBe('')
      }),
    )
  })

  test('names and addresses stay on one line each', () => {
    fc.assert(
      fc.property(languages, anyInputs, (one, inputs) => {
        const { sender, to } = composeLetter(one, caseOf('complaint', 'AT', inputs))
        expect([...sender, ...to].join('')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
      }),
    )
  })

  test('100,000 characters, emoji and right-to-left text arrive as they are', () => {
    const long = 'א👩‍👩‍👧x '.repeat(100_000 / 11).trim()
    const text = letterText(composeLetter(inLanguage('en'), caseOf('complaint', 'AT', { facts: long, ownReason: long, name: 'ليلى' })))
    expect(text.split(long)).toHaveLength(3)
    expect(text).toContain('ليلى')
  })
})
