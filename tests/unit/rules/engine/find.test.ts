import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { daysBetween } from '../../../../rules/engine/calendar.ts'
import { find, STATES, type Person, type State } from '../../../../rules/engine/find.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import type { Jurisdiction, Rules } from '../../../../rules/schema/schema.ts'
import type { Authority, Event } from '../../../../rules/schema/statements.ts'
import { EVIDENCE, policy, route, smallRules } from '../../fixtures/small-rules.ts'

const TODAY = '2026-11-23'
const FEED = { service: 'facebook', context: 'feed', quiet: false } as const
const AUSTRIAN: Person = { country: 'AT', land: null, guessed: false, objectionStatus: null, news: [] }

function stateOf(rules: Partial<Rules> = {}, person: Partial<Person> = {}, today = TODAY, quiet = false): State[] {
  const found = find(indexRules(smallRules(rules)), { ...FEED, quiet }, null, { ...AUSTRIAN, ...person }, today)
  return [found.state, ...found.also]
}

describe('every state is reached', () => {
  const none = { optOuts: [] }
  test.each<[State, State[]]>([
    ['training', stateOf()],
    ['no-way-out', stateOf(none)],
    ['announced', stateOf({ policies: [policy({ status: 'announced', since: '2026-12-05' })] })],
    ['sent', stateOf({}, { objectionStatus: 'sent' })],
    ['overdue', stateOf({}, { objectionStatus: 'overdue' })],
    ['objected', stateOf({}, { objectionStatus: 'objected' })],
    ['changed', stateOf({}, { news: ['policy-eea'] })],
    ['not-used', stateOf({ policies: [policy({ status: 'not-used' })] })],
    ['paused', stateOf({ policies: [policy({ status: 'paused' })] })],
    ['opt-in', stateOf({ policies: [policy({ status: 'opt-in' })] })],
    ['unknown', stateOf({ policies: [policy({ status: 'unknown' })] })],
    ['quiet', stateOf({}, {}, TODAY, true)],
    ['stale', stateOf({}, {}, '2027-01-01')],
    ['stale', stateOf({ expires: '2026-11-22' })],
  ])('%s', (state, [shown]) => {
    expect(shown).toBe(state)
  })

  it('knows nothing if no policy covers the place', () => {
    expect(stateOf({}, { country: 'US' })).toEqual(['unknown'])
  })
})

describe('the order of states', () => {
  it('shows the first and names the others', () => {
    expect(stateOf({}, { objectionStatus: 'overdue', news: ['x'] }, '2027-06-01', true)).toEqual([
      'quiet',
      'changed',
      'overdue',
      'stale',
      'training',
    ])
  })

  it('never shows two states out of order, whatever holds', () => {
    const anyPerson = fc.record({
      country: fc.constantFrom('AT', 'DE', 'US', 'ZZ', null),
      land: fc.constantFrom(null, 'DE-HH'),
      guessed: fc.boolean(),
      objectionStatus: fc.constantFrom(null, 'sent' as const, 'overdue' as const, 'objected' as const),
      news: fc.array(fc.string()),
    })
    const anyPolicy = fc
      .constantFrom('active', 'announced', 'paused', 'opt-in', 'not-used', 'unknown')
      .map((status) => policy({ status: status as 'active' }))
    fc.assert(
      fc.property(
        anyPerson,
        anyPolicy,
        fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.boolean(),
        (person, one, date, quiet) => {
          const shown = stateOf({ policies: [one] }, person, date.toISOString().slice(0, 10), quiet)
          const ranks = shown.map((state) => STATES.indexOf(state))
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
          expect(new Set(shown).size).toBe(shown.length)
        },
      ),
    )
  })
})

describe('announced', () => {
  it('counts the days', () => {
    const rules = smallRules({ policies: [policy({ status: 'announced', since: '2026-12-05' })] })
    expect(find(indexRules(rules), FEED, null, AUSTRIAN, TODAY).daysLeft).toBe(12)
  })

  it('asks for a recheck once the day has come: nobody has said that it began', () => {
    expect(stateOf({ policies: [policy({ status: 'announced', since: TODAY })] })).toEqual(['stale'])
  })
})

describe('a way out', () => {
  test.each([
    ['a form that is only reported', { offered: 'reported' as const }],
    ["a form for others' data", { kind: 'third-party-form' as const, for: 'anyone' as const }],
    ['a setting', { kind: 'setting' as const }],
    ['a letter', { kind: 'letter' as const }],
  ])('is not %s', (_, changes) => {
    expect(stateOf({ optOuts: [route(changes)] })).toEqual(['no-way-out'])
  })

  it('comes first in the order of the optOuts', () => {
    const optOuts = [route({ id: 'second', order: 2 }), route({ id: 'first', order: 1 })]
    expect(find(indexRules(smallRules({ optOuts })), FEED, null, AUSTRIAN, TODAY).optOuts.map(({ id }) => id)).toEqual(['first', 'second'])
  })
})

describe('what is shown', () => {
  it('prefers the policy for the narrowest place', () => {
    const policies = [
      policy({ id: 'world', jurisdictions: ['world'] }),
      policy({ id: 'eea' }),
      policy({ id: 'austria', jurisdictions: ['AT'] }),
    ]
    const shown = (country: string | null) =>
      find(indexRules(smallRules({ policies })), FEED, null, { ...AUSTRIAN, country }, TODAY).policy?.id
    expect(['AT', 'DE', 'US', 'ZZ', null].map(shown)).toEqual(['austria', 'eea', 'world', 'world', 'world'])
  })

  it('lists events of the place, newest first, and the sources they cite', () => {
    const event = (id: string, date: string, place: string, source: string): Event => ({
      ...EVIDENCE,
      id,
      date,
      jurisdictions: [place],
      services: ['facebook'],
      topic: 'training',
      actor: 'A court',
      kind: 'ruling',
      outcome: 'pending',
      sources: [source],
    })
    const source = smallRules().sources['law']!
    const rules = smallRules({
      events: [event('old', '2024-06', 'eu', 'a'), event('new', '2025-05-23', 'AT', 'b'), event('far', '2026-01-01', 'US', 'c')],
      sources: { law: source, a: source, b: source, c: source },
    })
    const found = find(indexRules(rules), FEED, null, AUSTRIAN, TODAY)
    expect(found.events.map(({ id }) => id)).toEqual(['new', 'old'])
    expect(Object.keys(found.sources).toSorted()).toEqual(['a', 'b', 'law'])
  })

  it('says in a territory what is said of the state that it is part of, and first what is said of the territory itself', () => {
    const aland: Jurisdiction = { id: 'AX', regime: 'gdpr', groups: ['eu', 'eea'], partOf: 'FI', zones: ['Europe/Mariehamn'] }
    const shown = (...places: string[]) => {
      const policies = places.map((place) => policy({ id: place.toLowerCase(), jurisdictions: [place] }))
      return find(indexRules(smallRules({ jurisdictions: [aland], policies })), FEED, null, { ...AUSTRIAN, country: 'AX' }, TODAY).policy
        ?.id
    }
    expect([shown('world', 'eu', 'FI', 'AX'), shown('world', 'eu', 'FI'), shown('world', 'eu')]).toEqual(['ax', 'fi', 'eu'])
  })

  it('names the authority of the Land, else that of the country', () => {
    const authority = (id: string, land?: string): Authority => ({
      ...EVIDENCE,
      id,
      land,
      jurisdiction: 'DE',
      name: id,
      nameEn: id,
      short: id,
      website: 'https://a.example',
      complaint: 'https://a.example',
      languages: ['de'],
      caveats: [],
    })
    const index = indexRules(smallRules({ authorities: [authority('de'), authority('de-hh', 'DE-HH')] }))
    const named = (land: string | null) => find(index, FEED, null, { ...AUSTRIAN, country: 'DE', land }, TODAY).authority?.id
    expect([named('DE-HH'), named('DE-BY'), named(null)]).toEqual(['de-hh', 'de', 'de'])
  })

  it('refuses a service that the rules do not name', () => {
    expect(() => find(indexRules(smallRules()), { ...FEED, service: 'nowhere' }, null, AUSTRIAN, TODAY)).toThrow('no service "nowhere"')
  })
})

test.each([
  ['2026-03-28', '2026-03-30', 2],
  ['2026-10-24', '2026-10-26', 2],
  ['2028-02-28', '2028-03-01', 2],
  ['2026-11-23', '2026-11-23', 0],
  ['2026-11-24', '2026-11-23', -1],
])('from %s to %s it is %i days, clock changes or not', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days)
})
