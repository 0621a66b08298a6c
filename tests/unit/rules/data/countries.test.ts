import { describe, expect, it } from 'vitest'
import places from '../../../../rules/data/jurisdictions.json' with { type: 'json' }
import { guessCountry } from '../../../../rules/engine/guess-country.ts'
import { FORMAT, Rules } from '../../../../rules/schema/schema.ts'

// Only what the guess uses, so that this test does not depend on the rest of the data.
const none = {
  services: [],
  operators: [],
  policies: [],
  optOuts: [],
  settings: [],
  events: [],
  statuses: [],
  notes: [],
  collectiveActions: [],
}
const release = { format: FORMAT, serial: 1, published: '2026-11-23', expires: '2027-05-23' }
const rules = Rules.parse({ ...release, ...none, authorities: [], sources: {}, ...places })
const guess = (zone: string | undefined, ...languages: string[]) => guessCountry(rules, zone, languages)
const countryOf = (zone: string, ...languages: string[]) => guess(zone, ...languages).country

describe('a time zone gives the country', () => {
  it.each([
    ['Europe/Vienna', 'AT'],
    ['Europe/Berlin', 'DE'],
    ['Europe/Busingen', 'DE'],
    ['Europe/Paris', 'FR'],
    ['Europe/Zurich', 'CH'],
    ['Europe/London', 'GB'],
    ['America/Sao_Paulo', 'BR'],
    ['America/New_York', 'US'],
    ['Australia/Sydney', 'AU'],
    ['Asia/Seoul', 'KR'],
  ])('%s → %s', (zone, country) => {
    expect(countryOf(zone, 'en-US')).toBe(country)
  })

  // zone1970.tab of the tz database merges these by clock history; zone.tab and the browsers do not.
  it.each([
    ['Europe/Oslo', 'NO'],
    ['Europe/Stockholm', 'SE'],
    ['Europe/Copenhagen', 'DK'],
    ['Europe/Amsterdam', 'NL'],
    ['Europe/Luxembourg', 'LU'],
    ['Europe/Vaduz', 'LI'],
    ['Europe/Bratislava', 'SK'],
    ['Europe/Ljubljana', 'SI'],
    ['Europe/Zagreb', 'HR'],
    ['Arctic/Longyearbyen', 'SJ'],
    ['Atlantic/Jan_Mayen', 'SJ'],
  ])('%s keeps its own country: %s', (zone, country) => {
    expect(countryOf(zone)).toBe(country)
  })

  it.each([
    ['Asia/Calcutta', 'IN'],
    ['Asia/Kolkata', 'IN'],
    ['America/Buenos_Aires', 'AR'],
    ['America/Argentina/Buenos_Aires', 'AR'],
    ['America/Indianapolis', 'US'],
    ['America/Louisville', 'US'],
    ['America/Coral_Harbour', 'CA'],
    ['America/Atikokan', 'CA'],
    ['America/Godthab', 'GL'],
    ['America/Nuuk', 'GL'],
    ['Atlantic/Faeroe', 'FO'],
    ['Atlantic/Faroe', 'FO'],
    ['Europe/Belfast', 'GB'],
    ['Europe/Nicosia', 'CY'],
    ['Asia/Istanbul', 'TR'],
    ['Eire', 'IE'],
    ['Iceland', 'IS'],
  ])('knows the old and the new spelling: %s → %s', (zone, country) => {
    expect(countryOf(zone, 'is')).toBe(country)
  })
})

describe('territories', () => {
  it.each([
    ['Indian/Reunion', 'RE', 'gdpr', 'FR'],
    ['America/Cayenne', 'GF', 'gdpr', 'FR'],
    ['Indian/Mayotte', 'YT', 'gdpr', 'FR'],
    ['America/Marigot', 'MF', 'gdpr', 'FR'],
    ['Atlantic/Canary', 'ES', 'gdpr', 'ES'],
    ['Africa/Ceuta', 'ES', 'gdpr', 'ES'],
    ['Atlantic/Azores', 'PT', 'gdpr', 'PT'],
    ['Atlantic/Madeira', 'PT', 'gdpr', 'PT'],
    ['Europe/Mariehamn', 'AX', 'gdpr', 'FI'],
    ['Asia/Famagusta', 'CY', 'gdpr', 'CY'],
    ['America/St_Barthelemy', 'BL', 'gdpr-like', 'FR'],
    ['Pacific/Tahiti', 'PF', 'gdpr-like', 'FR'],
    ['Pacific/Noumea', 'NC', 'gdpr-like', 'FR'],
    ['Arctic/Longyearbyen', 'SJ', 'gdpr-like', 'NO'],
    ['America/Nuuk', 'GL', 'own', undefined],
    ['Atlantic/Faroe', 'FO', 'own', undefined],
    ['America/Curacao', 'CW', 'own', undefined],
    ['Europe/Gibraltar', 'GI', 'own', undefined],
    ['Europe/Jersey', 'JE', 'own', undefined],
    ['Europe/Monaco', 'MC', 'own', undefined],
    ['Europe/Zurich', 'CH', 'ch', 'CH'],
    ['Europe/Vaduz', 'LI', 'gdpr', 'LI'],
  ])('%s → %s under %s, complaints to %s', (zone, country, regime, authority) => {
    const home = rules.jurisdictions.find(({ id }) => id === countryOf(zone))
    expect([home?.id, home?.regime, home?.authority]).toEqual([country, regime, authority])
  })
})

it('a territory under the GDPR is part of the state whose authority is responsible for it, and no other place is part of one', () => {
  const expected = rules.jurisdictions.map(({ id, regime, authority }) => [
    id,
    regime === 'gdpr' && authority !== id ? authority : undefined,
  ])
  expect(rules.jurisdictions.map(({ id, partOf }) => [id, partOf])).toEqual(expected)
})

describe('a zone that says nothing', () => {
  it.each([undefined, '', 'UTC', 'Etc/UTC', 'Etc/GMT-1', 'GMT', '+00:00', 'CET', 'MET', 'EET', 'WET', 'EST5EDT'])('%s', (zone) => {
    expect(guess(zone, 'de-DE')).toEqual({ country: null, certainty: 'low' })
    expect(guess(zone, 'hu-HU', 'en')).toEqual({ country: 'HU', certainty: 'low' })
  })

  it('is Reykjavik, unless the language is Icelandic', () => {
    expect(guess('Atlantic/Reykjavik', 'de-DE')).toEqual({ country: null, certainty: 'low' })
    expect(guess('Atlantic/Reykjavik', 'pl')).toEqual({ country: 'PL', certainty: 'low' })
    expect(guess('Atlantic/Reykjavik', 'is-IS')).toEqual({ country: 'IS', certainty: 'high' })
  })

  it.each(['Europe/Kiev', 'Europe/Kyiv', 'Europe/Belgrade', 'Europe/Moscow', 'Europe/Tirane', 'Asia/Shanghai', 'Mars/Olympus_Mons'])(
    '%s belongs to no country of the rules, whatever the language',
    (zone) => {
      expect(guess(zone, 'pl-PL')).toEqual({ country: null, certainty: 'low' })
    },
  )
})

describe('languages', () => {
  it.each(['de-DE', 'fr-FR', 'en-GB', 'nl-NL', 'it-IT', 'pt-PT', 'es-ES', 'sr', 'fil', 'xx'])(
    '%s says nothing about residence',
    (language) => {
      expect(guess('UTC', language).country).toBeNull()
    },
  )

  it.each([
    ['nb-NO', 'NO'],
    ['nn', 'NO'],
    ['no', 'NO'],
    ['sv', 'SE'],
    ['el-GR', 'GR'],
    ['ga', 'IE'],
    ['mt', 'MT'],
    ['da-DK', 'DK'],
  ])('%s is nearly a country: %s', (language, country) => {
    expect(guess('UTC', language).country).toBe(country)
  })
})

describe('the table', () => {
  // The oracle is the JavaScript engine's list of zones by country (CLDR), not the tz database that the table was made from.
  const listed = rules.jurisdictions.map(({ id }) => id)
  const supported = new Set(Intl.supportedValuesOf('timeZone'))

  it.each(listed)('has every zone that the engine supports for %s', (country) => {
    const zones = (new Intl.Locale(`und-${country}`).getTimeZones() ?? []).filter((zone) => supported.has(zone))
    expect(zones).not.toHaveLength(0)
    const homes = zones.map((zone) => rules.jurisdictions.find((one) => one.zones.includes(zone))?.id ?? zone)
    expect([...new Set(homes)]).toEqual([country])
  })

  it('names each zone once and no ambiguous one', () => {
    const zones = rules.jurisdictions.flatMap((one) => one.zones)
    expect(zones).toEqual([...new Set(zones)])
    expect(zones.filter((zone) => rules.ambiguousZones.includes(zone))).toEqual([])
  })

  it('names no language and no country twice', () => {
    const hints = rules.jurisdictions.flatMap(({ hint = [] }) => hint)
    expect(hints).toEqual([...new Set(hints)])
    expect(listed).toEqual([...new Set(listed)])
  })

  it('has the 30 states of the European Economic Area and the 16 German Länder', () => {
    const states = rules.jurisdictions.filter(({ id, groups, authority }) => groups.includes('eea') && authority === id)
    const ids = states.map(({ id }) => id)
    expect(ids.toSorted().join(' ')).toBe('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK')
    expect(rules.jurisdictions.find(({ id }) => id === 'DE')?.lands).toHaveLength(16)
  })
})
