import { describe, expect, test } from 'vitest'
import { composeLetter, kindsFor, letterText } from '../../../../rules/letters/compose.ts'
import { forOperator } from '../../../../rules/letters/for-operator.ts'
import { BREACHES, GROUNDS, REASONS, TARGETS, type LetterInputs } from '../../../../rules/letters/inputs.ts'
import type { LetterKind } from '../../../../rules/letters/schema.ts'
import { caseOf, factsOf, inLanguage, PLACES, templates } from '../../fixtures/letter-case.ts'
import { LANGUAGES } from '../../../../entrypoints/shared/i18n/translator.ts'

const TO_AUTHORITY: LetterKind[] = ['complaint']

const everyLetter = templates.flatMap((one) =>
  PLACES.flatMap((place) => kindsFor(one, factsOf(place).family).map((kind) => ({ language: one.language, place, kind }))),
)

const FULL: Partial<LetterInputs> = {
  name: 'Ada Example',
  email: 'ada@example.org',
  address: 'Street 1\n1010 Town',
  accounts: 'https://www.facebook.com/ada.example\nada_example',
  reasons: REASONS,
  breaches: BREACHES,
  targets: TARGETS,
  grounds: GROUNDS,
  posts: 'https://www.facebook.com/ada.example/posts/1',
  objected: '2026-09-01',
  sent: '2026-10-01',
  complained: '2026-11-10',
  answer: 'refused',
  facts: 'It happened twice.',
  confidential: true,
}

describe('every letter of every law in every language', () => {
  test.each(everyLetter)(
    '$kind from $place in $language goes to the right place and says what was entered',
    ({ language, place, kind }) => {
      const letter = composeLetter(inLanguage(language), caseOf(kind, place, FULL, '2026-11-02'))
      const { authority, addressee } = factsOf(place)
      expect(letter.to[0]).toBe(TO_AUTHORITY.includes(kind) ? authority?.name.split(' / ')[0] : addressee?.controller.name)
      expect(letter.to.length).toBeGreaterThan(place === 'PL' || place === 'IE' || place === 'BR' ? 0 : 1)
      const text = letterText(letter)
      expect(text).toContain('Ada Example')
      expect(text).toContain('https://www.facebook.com/ada.example')
      expect(text).toContain(language === 'de' ? '23. November 2026' : '23 November 2026')
      expect(letter.subject).not.toBe('')
      expect(text).not.toMatch(/[{}]|undefined|null|\[object/)
    },
  )

  test.each(everyLetter)('$kind from $place in $language can be written with nothing entered', ({ language, place, kind }) => {
    const text = letterText(composeLetter(inLanguage(language), caseOf(kind, place)))
    expect(text).not.toMatch(/[{}]|undefined|null|\[object|: ?\n\n/)
    expect(text.length).toBeGreaterThan(400)
  })
})

describe('which letters there are', () => {
  const one = inLanguage('en')
  test.each([
    ['AT', ['objection', 'access', 'erasure', 'reminder', 'complaint']],
    ['CH', ['objection', 'access', 'erasure', 'reminder', 'complaint']],
    ['GB', ['objection', 'access', 'erasure', 'reminder', 'company-complaint', 'complaint']],
    ['BR', ['objection', 'access', 'erasure', 'reminder', 'complaint']],
    ['US', []],
    ['GI', []],
    ['PF', []],
    ['ZZ', []],
  ])('%s', (place, kinds) => {
    expect(kindsFor(one, factsOf(place).family)).toEqual(kinds)
  })
})

describe('laws are not mixed', () => {
  const OTHERS: Record<string, RegExp> = {
    AT: /UK GDPR|FADP|LGPD|\bDSG\b/,
    GB: /(?<!UK )GDPR|DSGVO|FADP|LGPD/,
    CH: /GDPR|DSGVO|LGPD|ß/,
    BR: /GDPR|DSGVO|FADP|\bDSG\b/,
  }
  test.each(everyLetter.filter(({ place }) => place in OTHERS))('$kind from $place in $language', ({ language, place, kind }) => {
    expect(letterText(composeLetter(inLanguage(language), caseOf(kind, place, FULL, '2026-11-02')))).not.toMatch(OTHERS[place] ?? /$^/)
  })

  test.each(everyLetter)(
    '$kind from $place in $language cites no draft law and no address of Meta that is unconfirmed',
    ({ language, place, kind }) => {
      const text = letterText(composeLetter(inLanguage(language), caseOf(kind, place, FULL, '2026-11-02')))
      expect(text).not.toMatch(/Omnibus|88c|@facebook|@meta|@support/i)
    },
  )
})

describe('what the law of a place asks for', () => {
  const text = (kind: LetterKind, place: string, inputs: Partial<LetterInputs> = FULL, due: string | null = null): string =>
    letterText(composeLetter(inLanguage('en'), caseOf(kind, place, inputs, due)))

  test('the objection carries every point of the checklist', () => {
    const objection = text('objection', 'AT')
    for (const article of [
      '21(1)',
      '12(6)',
      '18(1)(d)',
      '18(3)',
      '17(1)(c)',
      '(Article 19)',
      '12(3)',
      '12(4)',
      '12(5)',
      '12(2)',
      'Article 77',
      'Article 79',
    ])
      expect(objection).toContain(article)
  })

  test('in Switzerland the prohibition is express and covers what the person made public', () => {
    expect(text('objection', 'CH', {})).toMatch(/expressly prohibit[\s\S]*30\(2\)\(b\)[\s\S]*made public myself \(Article 30\(3\)/)
  })

  test('in Brazil the opposition says why the law is breached, in its own key phrase and always', () => {
    expect(text('objection', 'BR', {})).toMatch(/Exerço meu direito de oposição[\s\S]*does not comply with the LGPD/)
    expect(text('access', 'BR')).toContain('15 days')
  })

  test('in the United Kingdom the company hears first', () => {
    expect(text('company-complaint', 'GB')).toMatch(/section 103[\s\S]*30 days/)
    expect(text('complaint', 'GB')).toContain('On 10 November 2026 I made a data protection complaint to the company')
    expect(text('complaint', 'GB', { ...FULL, complained: '' })).not.toContain('complaint to the company')
  })

  test('only the whole account ends the account', () => {
    for (const target of ['posts', 'chats', 'training'] as const) {
      expect(text('erasure', 'AT', { targets: [target] })).toContain('I do not ask you to erase my accounts')
      expect(text('erasure', 'AT', { targets: [target] })).not.toContain('ends the accounts')
    }
    expect(text('erasure', 'AT', { targets: ['account'] })).toContain('ends the accounts')
    expect(text('erasure', 'AT', { targets: ['account'] })).not.toContain('I do not ask you to erase')
  })

  test('a missed month is claimed only when it was missed', () => {
    expect(text('reminder', 'AT', { sent: '2026-10-01' }, '2026-11-01')).toContain('ended on 1 November 2026')
    expect(text('reminder', 'AT', { sent: '2026-11-01' }, '2026-12-01')).not.toContain('one month under')
    expect(text('reminder', 'AT', { sent: '2026-10-01', answer: 'refused' }, '2026-11-01')).not.toContain('ended on')
  })

  test('a day that does not exist is not named', () => {
    expect(text('reminder', 'AT', { sent: '2026-02-31' })).not.toMatch(/February|March/)
  })

  test('the complaint goes on to the lead authority, except from Ireland', () => {
    expect(text('complaint', 'AT')).toContain(`lead supervisory authority (${factsOf('AT').lead?.nameEn}`)
    expect(text('complaint', 'IE')).not.toContain('cross-border')
  })

  test('accounts: those listed, else those under the e-mail address, else none', () => {
    expect(text('objection', 'AT', { accounts: 'ada_example', email: 'ada@example.org' })).not.toContain('every account')
    expect(text('objection', 'AT', { email: 'ada@example.org' })).toContain('every account kept under the e-mail address ada@example.org')
    expect(text('objection', 'AT', { accounts: 'ada_example', noAccount: true })).toContain('I name no account')
    expect(text('objection', 'AT', { accounts: 'ada_example', noAccount: true })).not.toContain('ada_example')
  })

  test('who has no account speaks of no posts and accounts of their own', () => {
    for (const place of ['AT', 'GB', 'CH', 'BR'])
      for (const kind of ['objection', 'access', 'erasure'] as const)
        expect(text(kind, place, { noAccount: true, targets: ['training'] })).not.toMatch(/my (posts|accounts)|which of my/i)
  })

  test.each(LANGUAGES)('who has no account is not written about as if there were one, in %s', (language) => {
    const known =
      /account|my exchanges|download|details that you already hold|Konto|Konten|meiner Unterhaltungen|herunterladen|bereits vorliegen/i
    for (const place of ['AT', 'GB', 'CH', 'BR'])
      for (const kind of ['objection', 'access', 'erasure'] as const) {
        const inputs = { noAccount: true, name: 'Ada Example', email: 'ada@example.org', targets: ['training'] as const }
        const { paragraphs } = composeLetter(inLanguage(language), caseOf(kind, place, inputs))
        const said = paragraphs.filter(({ id }) => id !== 'no-account').flatMap(({ title, text: one, items }) => [title, one, ...items])
        expect(said.filter((one) => known.test(one))).toEqual([])
      }
  })

  test('a reminder after a refusal does not speak as if none had come', () => {
    expect(text('reminder', 'AT', { sent: '2026-10-01', answer: 'refused' })).toContain('If you maintain the refusal')
    expect(text('reminder', 'AT', { sent: '2026-10-01', answer: 'refused' })).not.toContain('If you refuse')
    expect(text('reminder', 'AT', { sent: '2026-10-01' })).toContain('If you refuse')
  })

  test('a complaint to the company refers to an earlier request only if there was one', () => {
    expect(text('company-complaint', 'GB', { sent: '2026-10-01' })).toContain('comply with my request')
    expect(text('company-complaint', 'GB', {})).not.toContain('my request')
  })

  test('without an earlier request nothing is said of an answer or of rights that were not used', () => {
    expect(text('complaint', 'AT', {})).not.toMatch(/answer|Article 21|Article 12/)
    expect(text('complaint', 'AT', { sent: '2026-10-01' })).toMatch(/not received an answer[\s\S]*Article 12 [\s\S]*Article 21/)
  })

  test("the authority at the company's national office is named to the others of that country only", () => {
    const complaint = (place: string): string => {
      const templates = forOperator(inLanguage('en'), factsOf(place), { 'letter.meta.office.DE': 'Please involve the office.' })
      return letterText(composeLetter(templates, caseOf('complaint', place)))
    }
    expect(complaint('DE-BY')).toContain('Please involve the office.')
    expect(complaint('DE-HH')).not.toContain('office.')
    expect(complaint('AT')).not.toContain('office.')
    expect(text('complaint', 'DE-BY')).not.toMatch(/[{}]/)
  })

  test('traps of an authority reach the letter', () => {
    expect(text('complaint', 'IT', { enclosures: ['id'] })).toMatch(/not a tip-off[\s\S]*Copy of an identity document/)
    expect(text('complaint', 'AT')).not.toMatch(/tip-off|identity document/)
    expect(text('complaint', 'FI')).toContain('Articles 12 to 22')
  })

  test('only chats are mentioned if only chats are used', () => {
    const letter = caseOf('objection', 'AT', FULL)
    const { addressee } = letter.facts
    const facts = { ...letter.facts, addressee: addressee && { ...addressee, posts: false } }
    const chats = letterText(composeLetter(inLanguage('en'), { ...letter, facts }))
    expect(chats).toContain('my exchanges with AI features')
    expect(chats).not.toMatch(/my posts, comments, photos/)
  })

  test('a letter without a known controller goes to the company by name', () => {
    const unknown = caseOf('objection', 'BR', FULL)
    const letter = composeLetter(inLanguage('en'), { ...unknown, facts: { ...unknown.facts, addressee: null } })
    expect(letter.to).toEqual(['Meta'])
  })
})
