import type { LetterFacts } from './facts.ts'
import { NOTES, OFFICE, type LetterTemplates, type LetterTexts, type NOTE_BLANKS } from './schema.ts'
import { leadOf } from './values.ts'

type NoteBlank = (typeof NOTE_BLANKS)[number]

/**
 * The templates for letters to one operator: with its own sentences (the texts `letter.<operator>.…` of its rules), and the notes beside
 * the letter filled in. Only the company's own file may say what concerns this company alone.
 */
export function forOperator(templates: LetterTemplates, facts: LetterFacts, texts: LetterTexts): LetterTemplates {
  const own = (name: string): string => texts[`letter.${facts.operatorId}.${name}`] ?? ''
  const country = facts.authority?.jurisdiction
  const values = noteValues(templates, facts, own)
  const notes = Object.entries(templates.texts).map(([key, text]) => [key, NOTES.test(key) ? fillNote(text, values) : text])
  return { ...templates, texts: { ...Object.fromEntries(notes), [OFFICE]: country ? own(`office.${country}`) : '' } }
}

function noteValues({ language, texts }: LetterTemplates, facts: LetterFacts, own: (name: string) => string): Record<NoteBlank, string> {
  const named = { operator: facts.operator, lead: leadOf(facts, texts['phrase.locale'] ?? language) }
  const isPassedOn = named.lead !== '' && facts.authority?.id !== facts.lead?.id
  return {
    ...named,
    passedOn: isPassedOn ? fillNote(texts['why.passed-on'] ?? '', named) : '',
    deletion: own('deletion'),
    thinAnswer: own('access'),
    accountHint: own('account'),
  }
}

function fillNote(text: string, values: Record<string, string>): string {
  return text
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
}
