import { describe, expect, test } from 'vitest'
import { fieldsFor, type FieldId } from '../../../entrypoints/letter/fields.ts'
import { warningsFor } from '../../../entrypoints/letter/warnings.ts'
import { whyOf } from '../../../entrypoints/letter/why-of.ts'
import { composeLetter, kindsFor, letterText } from '../../../rules/letters/compose.ts'
import { NO_INPUTS, type LetterInputs } from '../../../rules/letters/inputs.ts'
import type { LetterKind } from '../../../rules/letters/schema.ts'
import { caseOf, factsOf, inLanguage, PLACES } from '../fixtures/letter-case.ts'

const en = inLanguage('en')
/** Possible input for each field. */
const TYPED: Record<FieldId, Partial<LetterInputs>> = {
  targets: { targets: ['chats'] },
  grounds: { grounds: ['unlawful'] },
  first: { first: 'access' },
  sent: { sent: '2026-09-01' },
  route: { route: 'letter' },
  answer: { answer: 'refused' },
  complained: { complained: '2026-09-02' },
  name: { name: 'Ada Example' },
  email: { email: 'ada@example.org' },
  address: { address: 'Street 1' },
  accounts: { accounts: 'ada_example' },
  noAccount: { noAccount: true },
  objected: { objected: '2026-09-03' },
  breaches: { breaches: ['minors'] },
  reasons: { reasons: ['children'] },
  facts: { facts: 'It happened twice.' },
  confidential: { confidential: true },
  enclosures: { enclosures: ['request'] },
}
const cases = ['AT', 'GB', 'CH', 'BR'].flatMap((place) => kindsFor(en, factsOf(place).family).map((kind) => ({ kind, place })))
const isField = (field: string): field is FieldId => field in TYPED
const FIELDS = Object.keys(TYPED).filter(isField)

describe('nothing is asked that would not change the letter, and all that would is asked', () => {
  test.each(cases)('$kind from $place', ({ kind, place }) => {
    const { family } = caseOf(kind, place)
    const said = (inputs: Partial<LetterInputs>): string => letterText(composeLetter(en, caseOf(kind, place, inputs)))
    const before: Partial<LetterInputs> = { ...NO_INPUTS, sent: '2026-08-01' }
    const changing = FIELDS.filter((field) => said({ ...before, ...TYPED[field] }) !== said(before))
    expect(fieldsFor(kind, family ?? 'gdpr').toSorted()).toEqual(changing.toSorted())
  })
})

test('that no copy of an identity document is needed is said about companies only, and only if the article applies', () => {
  const told = (kind: LetterKind, place: string) => whyOf('id', caseOf(kind, place), inLanguage('en')) !== ''
  expect(PLACES.filter((place) => told('complaint', place))).toEqual([])
  expect(['IT', 'GB', 'CH', 'BR'].map((place) => told('objection', place))).toEqual([true, true, false, false])
  expect(whyOf('email', caseOf('complaint', 'IT'), inLanguage('en'))).not.toBe('')
})

describe('what to see to before sending', () => {
  const warnings = (kind: LetterKind, place: string, inputs: Partial<LetterInputs> = {}, due: string | null = null, language = 'en') =>
    warningsFor(caseOf(kind, place, { name: 'Ada', email: 'ada@example.org', ...inputs }, due), language)

  test('a complete letter has no gaps', () => {
    expect(warnings('objection', 'AT', { reasons: ['children'] })).toEqual([])
    expect(warnings('complaint', 'AT', { sent: '2026-09-01' }, '2026-10-01', 'de')).toEqual([])
  })

  test.each<[string, LetterKind, string, Partial<LetterInputs>, string]>([
    ['the name', 'access', 'AT', { name: ' ' }, 'name'],
    ['account and address', 'access', 'AT', { email: '' }, 'account'],
    ['what to erase', 'erasure', 'AT', {}, 'targets'],
    ['the ground that Article 17 asks for', 'erasure', 'AT', { targets: ['training'] }, 'grounds'],
    ['a reason, which only makes the objection stronger', 'objection', 'AT', {}, 'reasons'],
    ['the breach that Brazilian law asks for', 'objection', 'BR', {}, 'breaches'],
    ['the Land', 'complaint', 'DE', {}, 'land'],
    ['the postal address that some authorities want', 'complaint', 'PL', {}, 'address'],
    ['the letter to the company', 'complaint', 'NO', {}, 'company-first'],
    ['the letter to the company that is to be attached', 'complaint', 'CH', {}, 'company-first'],
    ['the complaint to the company', 'complaint', 'GB', {}, 'complained'],
    ['the day without which a complaint names no objection', 'complaint', 'AT', {}, 'undated'],
    ['a language that the authority reads', 'complaint', 'PL', {}, 'language'],
  ])('%s', (_, kind, place, inputs, warning) => {
    expect(warnings(kind, place, inputs)).toContain(warning)
  })

  test('what is given is no gap', () => {
    expect(warnings('complaint', 'DE-BY', {}, null, 'de')).not.toContain('land')
    expect(warnings('complaint', 'PL', { address: 'Street 1' })).not.toContain('address')
    expect(warnings('complaint', 'NO', { sent: '2026-09-01' })).not.toContain('company-first')
    expect(warnings('complaint', 'NO')).not.toContain('undated')
    expect(warnings('access', 'AT', { email: '', noAccount: true })).not.toContain('account')
    expect(warnings('erasure', 'AT', { grounds: ['objected'] })).not.toContain('grounds')
    expect(warnings('erasure', 'CH', {})).not.toContain('grounds')
    expect(warnings('objection', 'BR', { ownBreach: 'Because.' })).not.toContain('breaches')
  })

  test('a reminder is early while the time for an answer lasts, up to its last day', () => {
    expect(warnings('reminder', 'AT', {}, '2026-11-23')).toContain('early')
    expect(warnings('reminder', 'AT', {}, '2026-11-22')).not.toContain('early')
    expect(warnings('reminder', 'AT', { answer: 'refused' }, '2026-11-23')).not.toContain('early')
  })

  test('without a known company address or authority it is said', () => {
    const none = { addressee: null, authority: null }
    const of = (kind: LetterKind) => warningsFor({ ...caseOf(kind, 'AT'), facts: { ...factsOf('AT'), ...none } }, 'en')
    expect(of('access')).toContain('no-address')
    expect(of('complaint')).toContain('no-authority')
  })
})
