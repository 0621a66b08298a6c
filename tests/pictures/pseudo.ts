/**
 * A pseudo-language made from the English words: what stays plain was never translated, and what is cut off would be cut off in a longer
 * language.
 */

const ACCENTED: Record<string, string> = {
  a: 'å',
  c: 'ç',
  e: 'é',
  i: 'î',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'û',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  U: 'Û',
}
/** Many languages need this much more room than English. */
const LONGER = 1.4
/** Placeholders and dates are kept. */
const KEPT = /(\{\{[^}]*\}\}|\{[^}]*\})/

/** The text with accents, 40 % longer, in brackets that show both of its ends. */
export function pseudo(text: string): string {
  if (text === '') return text
  return `[${text
    .split(KEPT)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(/\p{L}+/gu, lengthen)))
    .join('')}]`
}

/** Letters are doubled, so that single words get longer too, as compounds are. */
function lengthen(word: string): string {
  const letters = Array.from(word)
  let more = Math.ceil(letters.length * (LONGER - 1))
  return letters
    .map((letter) => {
      const accented = ACCENTED[letter] ?? letter
      if (more === 0 || !/[aeiouy]/i.test(letter)) return accented
      more--
      return accented + accented.toLowerCase()
    })
    .join('')
    .concat('~'.repeat(more))
}
