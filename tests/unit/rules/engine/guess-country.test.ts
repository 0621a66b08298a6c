import fc from 'fast-check'
import { expect, it } from 'vitest'
import { guessCountry } from '../../../../rules/engine/guess-country.ts'
import { codePoints } from '../../fixtures/arbitrary-records.ts'
import { PLACES } from '../../fixtures/example/places.ts'
import { smallRules } from '../../fixtures/small-rules.ts'

/** Two countries that a language nearly tells, one of them with a zone that several countries share. */
const rules = smallRules({
  jurisdictions: [
    ...PLACES,
    { id: 'IS', regime: 'gdpr', groups: ['eea'], authority: 'IS', zones: ['Iceland'], hint: ['is'] },
    { id: 'PL', regime: 'gdpr', groups: ['eu', 'eea'], authority: 'PL', zones: ['Europe/Warsaw'], hint: ['pl'] },
  ],
  ambiguousZones: ['UTC', 'Atlantic/Reykjavik'],
})
const guess = (zone: string | undefined, ...languages: string[]) => guessCountry(rules, zone, languages)

it('a zone of one country gives the country, and the language only how sure that is', () => {
  expect(guess('Europe/Warsaw', 'pl')).toEqual({ country: 'PL', certainty: 'high' })
  expect(guess('Europe/Berlin', 'pl')).toEqual({ country: 'DE', certainty: 'medium' })
  expect(guess('Europe/Berlin', 'de')).toEqual({ country: 'DE', certainty: 'medium' })
  expect(guess('Europe/Berlin')).toEqual({ country: 'DE', certainty: 'medium' })
})

it.each([undefined, '', 'UTC', 'Etc/GMT-1'])('a zone that says nothing leaves it to a language that one country has: %s', (zone) => {
  expect(guess(zone, 'de-DE')).toEqual({ country: null, certainty: 'low' })
  expect(guess(zone, 'pl-PL', 'en')).toEqual({ country: 'PL', certainty: 'low' })
})

it('a zone of a country that the rules do not name is none, whatever the language', () => {
  for (const zone of ['Europe/Kyiv', 'Asia/Shanghai', 'Mars/Olympus_Mons'])
    expect(guess(zone, 'pl-PL')).toEqual({ country: null, certainty: 'low' })
})

it('never throws and only names listed countries, whatever comes in', () => {
  const known = [null, ...rules.jurisdictions.map(({ id }) => id)]
  const zones = [...rules.ambiguousZones, ...rules.jurisdictions.flatMap((one) => one.zones), '__proto__', 'constructor']
  const zone = fc.oneof(codePoints(), fc.constantFrom(...zones), fc.constant(undefined))
  fc.assert(
    fc.property(zone, fc.array(codePoints()), (name, languages) => {
      const { country, certainty } = guessCountry(rules, name, languages)
      expect(known).toContain(country)
      expect(certainty === 'low' || country !== null).toBe(true)
    }),
  )
})
