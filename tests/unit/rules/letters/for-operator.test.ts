import { describe, expect, test } from 'vitest'
import { forOperator } from '../../../../rules/letters/for-operator.ts'
import { NOTES, type LetterTexts } from '../../../../rules/letters/schema.ts'
import { factsOf, PLACES, templates } from '../../fixtures/letter-case.ts'

const [one = templates[0]!] = templates.filter(({ language }) => language === 'en')
const notes = (place: string, texts: LetterTexts = {}, operator = 'Example'): LetterTexts =>
  forOperator(one, { ...factsOf(place), operator, operatorId: 'example' }, texts).texts

describe('the notes beside a letter', () => {
  test.each(templates.flatMap((template) => PLACES.map((place) => [template.language, place, template] as const)))(
    'is whole in "%s" in %s, also for a company of which no sentence of its own is written',
    (_, place, template) => {
      const { texts } = forOperator(template, factsOf(place), {})
      const broken = Object.entries(texts).filter(([key, text]) => NOTES.test(key) && /[{}]| {2}|^ | $| [.,;]/.test(text))
      expect(broken).toEqual([])
    },
  )

  test("names the company, and says its own sentences and nobody else's", () => {
    const texts = { 'letter.example.access': 'Example answers late.', 'letter.other.access': 'Other answers early.' }
    expect(notes('AT', texts)['purpose.access.gdpr']).toMatch(/^Asks Example whether.*Example answers late\.$/)
    expect(notes('AT')['purpose.access.gdpr']).not.toContain('answers')
  })

  test('names the lead authority, except in its own country or if there is none', () => {
    const { lead } = factsOf('AT')
    expect(notes('AT')['purpose.complaint.gdpr']).toContain(`leads for Example (${lead?.nameEn}`)
    expect(notes('IE')['purpose.complaint.gdpr']).not.toContain('leads')
    expect(forOperator(one, { ...factsOf('AT'), lead: null }, {}).texts['purpose.complaint.gdpr']).not.toContain('leads')
  })

  test('a name that looks like a place to fill is not filled again', () => {
    expect(notes('AT', {}, '{lead}')['why.name']).toMatch(/^\{lead\} must/)
  })
})
