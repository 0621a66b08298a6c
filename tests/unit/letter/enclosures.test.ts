import { describe, expect, it, test } from 'vitest'
import { letterInputs } from '../../../entrypoints/letter/draft/inputs.ts'
import { Draft } from '../../../entrypoints/shared/storage/drafts.ts'
import { composeLetter, letterText } from '../../../rules/letters/compose.ts'
import { enclosuresFor } from '../../../rules/letters/enclosures-for.ts'
import { ENCLOSURES, type LetterInputs } from '../../../rules/letters/inputs.ts'
import { caseOf, inLanguage, PLACES } from '../fixtures/letter-case.ts'
import { LANGUAGES } from '../../../entrypoints/shared/i18n/translator.ts'

const ASKED: Partial<LetterInputs> = { sent: '2026-09-01', answer: 'refused', complained: '2026-10-01' }

describe.each(LANGUAGES)('enclosures, %s', (language) => {
  const texts = inLanguage(language)
  const letter = (place: string, inputs: Partial<LetterInputs>) => composeLetter(texts, caseOf('complaint', place, inputs))

  test.each(PLACES)('a complaint from %s claims none that the person did not tick', (place) => {
    const bare = letter(place, ASKED)
    expect(bare.enclosures.items).toEqual([])
    expect(letterText(bare)).not.toContain(bare.enclosures.title)
  })

  it('lists those that are ticked, each by itself, in their order', () => {
    const said = (enclosures: LetterInputs['enclosures']) => letter('GB', { ...ASKED, enclosures }).enclosures.items
    const [request, proof] = [said(['request']), said(['proof'])]
    expect([request, proof]).toEqual([[expect.any(String)], [expect.any(String)]])
    expect(request).not.toEqual(proof)
    expect(said(['proof', 'request'])).toEqual([...request, ...proof])
  })
})

it('what there can not be is neither offered nor listed, though it was ticked once', () => {
  const all = { enclosures: ENCLOSURES }
  expect(enclosuresFor(caseOf('complaint', 'AT', all))).toEqual([])
  expect(composeLetter(inLanguage('en'), caseOf('complaint', 'AT', all)).enclosures.items).toEqual([])
  expect(enclosuresFor(caseOf('complaint', 'AT', { ...all, sent: '2026-09-01' }))).toEqual(['request', 'proof'])
  expect(enclosuresFor(caseOf('complaint', 'GB', ASKED))).toEqual(['request', 'proof', 'answer', 'company'])
  expect(enclosuresFor(caseOf('complaint', 'IT', ASKED))).toEqual(['request', 'proof', 'answer', 'id'])
  expect(enclosuresFor(caseOf('objection', 'AT', ASKED))).toEqual([])
})

it('a draft of an earlier version encloses nothing, and a choice that is unknown is left out', () => {
  expect(letterInputs(Draft.parse({ name: 'Ada' })).enclosures).toEqual([])
  expect(letterInputs(Draft.parse({ enclosures: ['proof', 'photo'] })).enclosures).toEqual(['proof'])
})
