import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pseudo } from '../../pictures/pseudo.ts'

test('a word gets accents, brackets and 40 % more letters', () => {
  expect(pseudo('Object now')).toBe('[Ööbjééçt~ ñööw~]')
})

test('any text is longer by 40 %, and keeps what is filled in later', () => {
  const parts = fc.array(fc.oneof(fc.constantFrom('{service}', '{{2026-07-23}}'), fc.stringMatching(/^[A-Za-z ]{1,20}$/)))
  fc.assert(
    fc.property(parts, (all) => {
      const text = all.join('')
      const made = pseudo(text)
      expect(made.match(/\{+[^}]*\}+/g)).toEqual(text.match(/\{+[^}]*\}+/g))
      expect(made.length).toBeGreaterThanOrEqual(text.replaceAll(/\{+[^}]*\}+| /g, '').length * 1.4)
    }),
  )
})
