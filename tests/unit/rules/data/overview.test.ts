import { expect, test } from 'vitest'
import { lineOf } from '../../../../entrypoints/background/rules/overview.ts'
import { find, type Person } from '../../../../rules/engine/find.ts'
import { indexRules, type RulesIndex } from '../../../../rules/engine/index-rules.ts'
import { splitRules } from '../../../../rules/engine/split-rules.ts'
import { decidedRules, decidingOf } from '../../../../rules/overview/deciding.ts'
import { IndexPart, OverviewPart } from '../../../../rules/schema/parts.ts'
import { buildRules } from '../../../../rules/tools/build.ts'
import { countries, realI18n } from '../../fixtures/real-finding.ts'

const i18n = realI18n()
const rules = buildRules()
const whole = indexRules(rules)
const alone = indexRules(
  decidedRules(
    IndexPart.parse(JSON.parse(JSON.stringify(splitRules(rules).index))),
    OverviewPart.parse(JSON.parse(JSON.stringify(decidingOf(rules)))),
  ),
)

function lines(index: RulesIndex, person: Partial<Person>, today: string): unknown[] {
  const known: Person = { country: null, land: null, guessed: false, objectionStatus: null, news: [], ...person }
  return rules.services.map(({ id }) => lineOf(find(index, { service: id, context: 'other', quiet: false }, null, known, today), i18n))
}

test.each([rules.published, '2027-03-01', '2030-01-01', '2024-01-01'])(
  'the overview says of every service which state holds, as the whole rules do, in every country, on %s',
  (day) => {
    for (const country of countries) expect([country, lines(alone, { country }, day)]).toEqual([country, lines(whole, { country }, day)])
    expect(lines(alone, {}, day)).toEqual(lines(whole, {}, day))
  },
)

test.each(['sent', 'overdue', 'refused', 'objected', 'off'] as const)('whatever is noted of an objection: %s', (objectionStatus) => {
  const person = { country: 'AT', objectionStatus, coveredBy: 'instagram' }
  expect(lines(alone, person, rules.published)).toEqual(lines(whole, person, rules.published))
})
