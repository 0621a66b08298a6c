import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldWords } from '../../../../entrypoints/shared/checkup/fold-text.ts'
import { isOneEditFrom } from '../../../../entrypoints/shared/checkup/one-edit.ts'
import { search, searchIndex, type Named } from '../../../../entrypoints/shared/checkup/search.ts'

const named = (id: string, name: string, operator: string, ...hosts: string[]): Named => ({ id, name, operator, hosts })

const SERVICES = [
  named('mail', 'Example Mail', 'Example One', 'mail.one.example'),
  { ...named('films', 'Filmhaus', 'Example Two', 'www.filmhaus.example', 'watch.example'), aliases: ['Old Tube'] },
  named('cafe', 'Café Größe', 'Example Three', 'cafe.example'),
  named('chat', 'ChatExample', 'Open Example', 'chat.example'),
  named('mixed', 'Mix', 'Mail Works', 'mix.example'),
]
const INDEX = searchIndex(SERVICES, 'en')
const found = (typed: string) => search(INDEX, typed)

describe('the search over all services', () => {
  test.each([
    ['the beginning of the name', 'film', ['films']],
    ['a name before a company', 'mail', ['mail', 'mixed']],
    ['any word of the name', 'groesse', ['cafe']],
    ['letters without their signs', 'cafe grosse', ['cafe']],
    ['the name in one word', 'examplemail', ['mail']],
    ['the company', 'open', ['chat']],
    ['a host', 'watch', ['films']],
    ['an address as it was copied', 'https://www.filmhaus.example/', ['films']],
    ['a part of the name', 'haus', ['films']],
    ['a whole question', 'Is Filmhaus training on me?', ['films']],
    ['two words in any order', 'two filmhaus', ['films']],
    ['a letter too few', 'filhaus', ['films']],
    ['a letter too many', 'fillmhaus', ['films']],
    ['another letter', 'fylmhaus', ['films']],
    ['two letters that changed places', 'flimhaus', ['films']],
    ['a name that was taken apart', 'chat example', ['chat']],
    ['the same in a question', 'is chat example training on me', ['chat']],
    ['a company taken apart', 'op enexample', ['chat']],
    ['a name taken apart, with a slip', 'film hauss', ['films']],
    ['a letter for the same sound', 'kafeh', ['cafe']],
    ['what else it is called', 'tube', ['films']],
    ['a slip in four letters', 'fylm', []],
    ['nothing that there is', 'zzzz', []],
  ])('finds by %s', (_, typed, ids) => expect(found(typed)).toEqual(ids))

  test('without a word everything is there, by name', () => {
    expect(found(' ')).toEqual(['cafe', 'chat', 'mail', 'films', 'mixed'])
  })

  const word = fc.stringMatching(/^[a-zà-öß]{4,10}$/)

  test('every service is found by its name, however it is written, and by its host', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), fc.nat(), (names, which) => {
        const index = searchIndex(
          names.map((name, place) => named(`id-${place}`, name, `Firm ${place}`, `host${place}.example`)),
          'en',
        )
        const place = which % names.length
        const name = names[place] ?? ''
        for (const typed of [name, name.toUpperCase(), foldWords(name).join(''), `host${place}`])
          expect(search(index, typed)).toContain(`id-${place}`)
      }),
    )
  })

  test('a name with one slip is found if no other fits better', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('', 'q'), (name, at, put) => {
        const folded = foldWords(name).join('')
        const cut = at % folded.length
        const slip = folded.slice(0, cut) + put + folded.slice(cut + 1)
        fc.pre(slip.length >= 5)
        expect(search(searchIndex([named('it', name, 'Firm', 'host.example')], 'en'), slip)).toEqual(['it'])
      }),
    )
  })

  test('no text makes it throw, and it finds each service at most once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const ids = found(typed)
        expect(new Set(ids).size).toBe(ids.length)
        expect(SERVICES.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
      }),
    )
  })
})

test('one edit is no more and no less than one', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-c]{1,6}$/), fc.stringMatching(/^[a-c]{0,8}$/), (typed, word) => {
      const prefixes = Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length))
      expect(isOneEditFrom(typed, word)).toBe(prefixes.some((one) => distance(typed, one) <= 1))
    }),
  )
})

/** Damerau–Levenshtein distance, textbook version. */
function distance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)))
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? d[i - 2]![j - 2]! + 1 : 99
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + Number(a[i - 1] !== b[j - 1]), swapped)
    }
  }
  return d[a.length]![b.length]!
}
