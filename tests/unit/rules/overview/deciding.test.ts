import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineOf } from '../../../../entrypoints/background/rules/overview.ts'
import { decidedRules, decidingOf } from '../../../../rules/overview/deciding.ts'
import { find, type Person } from '../../../../rules/engine/find.ts'
import { indexRules, type RulesIndex } from '../../../../rules/engine/index-rules.ts'
import { splitRules } from '../../../../rules/engine/split-rules.ts'
import { parseRules } from '../../../../rules/schema/parse-rules.ts'
import { IndexPart, OverviewPart } from '../../../../rules/schema/parts.ts'
import type { Rules } from '../../../../rules/schema/schema.ts'
import { OptOut, Policy } from '../../../../rules/schema/statements.ts'
import { exampleI18n } from '../../fixtures/example-finding.ts'
import { exampleRules } from '../../fixtures/example-rules.ts'
import { EVIDENCE, policy, route, smallRules } from '../../fixtures/small-rules.ts'

const I18N = exampleI18n()
const example = exampleRules()

/** From the index and the deciding parts, as read from their files. */
function byOverview(rules: Rules): RulesIndex {
  const index = IndexPart.parse(JSON.parse(JSON.stringify(splitRules(rules).index)))
  return indexRules(decidedRules(index, OverviewPart.parse(JSON.parse(JSON.stringify(decidingOf(rules))))))
}

function lines(index: RulesIndex, person: Partial<Person>, today: string): unknown[] {
  const whole: Person = { country: null, land: null, guessed: false, objectionStatus: null, news: [], ...person }
  return index.rules.services.map(({ id }) =>
    lineOf(find(index, { service: id, context: 'other', quiet: false }, null, whole, today), I18N),
  )
}

describe('the index says of every service which state holds, as the whole rules do', () => {
  const [whole, alone] = [indexRules(example), byOverview(example)]

  test.each([example.published, '2027-03-01', '2030-01-01', '2024-01-01'])('in every country, on %s', (day) => {
    for (const { id: country } of example.jurisdictions)
      expect([country, lines(alone, { country }, day)]).toEqual([country, lines(whole, { country }, day)])
    expect(lines(alone, {}, day)).toEqual(lines(whole, {}, day))
  })

  test.each(['sent', 'overdue', 'refused', 'objected', 'off'] as const)('whatever is noted of an objection: %s', (objectionStatus) => {
    const person = { country: 'AT', objectionStatus, coveredBy: 'example-photos' }
    expect(lines(alone, person, example.published)).toEqual(lines(whole, person, example.published))
  })

  test('whatever policies and ways say', () => {
    const someOf = <T>(all: readonly T[]) => fc.subarray([...all], { minLength: 1 })
    const anyPolicy = fc
      .record(
        {
          status: fc.constantFrom(...Policy.shape.status.options),
          jurisdictions: someOf(['AT', 'eea', 'world', 'US']),
          accounts: fc.constantFrom('personal', 'business', 'all'),
          whose: fc.constantFrom('own-models', 'both', 'other-companies', 'service-ml', 'signal-only'),
          uses: fc.subarray(['public-posts', 'ai-chats', 'videos'] as const),
          presumed: fc.boolean(),
          presumes: fc.subarray(['public-posts', 'ai-chats'] as const),
          disputed: fc.boolean(),
          disputes: fc.subarray(['public-posts', 'start'] as const),
          stated: fc.constant('2026-05-01'),
          since: fc.constantFrom('2025-05-27', '2027-01-01'),
          until: fc.constant('2026-10-01'),
          recheck: fc.constantFrom('2026-12-31', '2026-11-01'),
          engine: fc.constantFrom(1, 99),
        },
        { requiredKeys: ['status', 'jurisdictions', 'uses', 'recheck'] },
      )
      .map((changes) => policy({ since: undefined, stated: undefined, ...changes }))
    const anyWay = fc
      .record({
        kind: fc.constantFrom(...OptOut.shape.kind.options),
        for: fc.constantFrom(...OptOut.shape.for.options),
        offered: fc.constantFrom('yes', 'reported'),
        order: fc.integer({ min: 1, max: 3 }),
        jurisdictions: someOf(['AT', 'eea', 'world']),
        engine: fc.constantFrom(1, 99),
      })
      .map((changes) => route(changes))
    fc.assert(
      fc.property(fc.array(anyPolicy, { maxLength: 4 }), fc.array(anyWay, { maxLength: 4 }), (policies, ways) => {
        const rules = smallRules({
          policies: policies.map((one, at) => ({ ...one, id: `policy-${at}` })),
          optOuts: ways.map((one, at) => ({ ...one, id: `way-${at}` })),
        })
        // Statements too new for this version are dropped when operators' files are read; the index must lead to the same result.
        const understood = indexRules(parseRules(rules))
        for (const country of ['AT', 'US'])
          expect(lines(byOverview(rules), { country }, '2026-11-23')).toEqual(lines(understood, { country }, '2026-11-23'))
      }),
    )
  })
})

describe('what decides', () => {
  test('lists services with false claims in circulation, in the places concerned', () => {
    const note = { kind: 'myth' as const, services: ['facebook'], ...EVIDENCE }
    const rules = smallRules({
      notes: [
        { ...note, id: 'everywhere', jurisdictions: ['US'] },
        { ...note, id: 'on-some-pages', jurisdictions: ['AT'], contexts: ['feed'] },
      ],
    })
    const mythAt = (index: RulesIndex, country: string) => lines(index, { country }, '2026-11-23').map((line) => Object(line).myth)
    for (const index of [byOverview(rules), indexRules(rules)])
      expect([mythAt(index, 'US'), mythAt(index, 'AT')]).toEqual([[true], [false]])
  })

  test('tells of operators that leave something open to people without an account', () => {
    const [open, none] = [decidingOf(smallRules({ optOuts: [route({ for: 'anyone' })] })), decidingOf(smallRules({ optOuts: [route()] }))]
    expect([Object.values(open)[0]?.open, Object.values(none)[0]?.open]).toEqual([true, undefined])
  })

  test('holds no sentence, source or address', () => {
    expect(JSON.stringify(decidingOf(example))).not.toMatch(/https:|sources|verified/)
  })
})
