import { describe, expect, it, test } from 'vitest'
import { fitsWindow } from '../../../components/letter/fits-window.ts'
import { composeLetter, kindsFor } from '../../../rules/letters/compose.ts'
import { caseOf, factsOf, inLanguage, PLACES } from '../fixtures/letter-case.ts'

const en = inLanguage('en')

describe('the window of an envelope', () => {
  it('holds eight lines, and a line that is too long counts as often as it is broken', () => {
    const line = 'x'.repeat(34)
    expect(fitsWindow(Array.from({ length: 8 }, () => line))).toBe(true)
    expect(fitsWindow(Array.from({ length: 9 }, () => 'x'))).toBe(false)
    expect(fitsWindow([...Array.from({ length: 7 }, () => line), `${line}x`])).toBe(false)
    expect(fitsWindow([])).toBe(true)
  })

  test.each(PLACES)('shows the whole address of whom letters from %s go to', (place) => {
    const kinds = kindsFor(en, factsOf(place).family)
    expect(kinds).not.toEqual([])
    for (const kind of kinds) expect(composeLetter(en, caseOf(kind, place)).to).toSatisfy(fitsWindow)
  })
})
