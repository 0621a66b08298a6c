import { describe, expect, test } from 'vitest'
import { lineOf } from '../../../../entrypoints/background/rules/overview.ts'
import { LANGUAGES } from '../../../../entrypoints/shared/i18n/translator.ts'
import { groupOf } from '../../../../rules/overview/kind-of.ts'
import { buildRules } from '../../../../rules/tools/build.ts'
import { countries, realFinding, realI18n } from '../../fixtures/real-finding.ts'

const rules = buildRules()
/** Every country of the rules, an unknown one, and none. */
const places = [...countries, 'ZZ', null]

/** Whether a statement names this country, or a group or state it belongs to. Uses the data directly, not the engine. */
function covers(jurisdictions: readonly string[], country: string | null, operator: string): boolean {
  const known = rules.jurisdictions.find(({ id }) => id === country)
  const own = rules.operators.find(({ id }) => id === operator)?.groups ?? {}
  return jurisdictions.some(
    (id) =>
      id === 'world' ||
      id === country ||
      id === known?.partOf ||
      known?.groups.includes(id) ||
      (country !== null && own[id]?.includes(country)),
  )
}

describe.each(rules.services)('$id', ({ id: service, operator }) => {
  const policies = rules.policies.filter(({ services }) => services.includes(service))

  test('all that is said anywhere comes from a statement about that place', () => {
    for (const country of places) {
      const found = realFinding({ service, country, context: 'other' })
      const { policy, otherPolicies, status, optOuts, settings, events, notes, collectiveActions } = found
      const said = [policy ?? [], otherPolicies, status ?? [], optOuts, settings, events, notes, collectiveActions].flat()
      const elsewhere = said.filter(({ jurisdictions }) => !covers(jurisdictions, country, operator))
      expect({ country, elsewhere: elsewhere.map(({ id }) => id) }).toEqual({ country, elsewhere: [] })
    }
  })

  test('a place without statements is shown as not known, and no other place', () => {
    for (const country of places) {
      const found = realFinding({ service, country, context: 'other' })
      const isKnown = policies.some(({ jurisdictions }) => covers(jurisdictions, country, operator))
      expect({ country, isKnown: found.policy !== null }).toEqual({ country, isKnown })
      if (isKnown) continue
      expect([found.state, found.also]).toEqual(['unknown', []])
      for (const language of LANGUAGES) {
        const i18n = realI18n(language)
        const line = lineOf(found, i18n)
        expect(groupOf(line)).toBe('unknown')
        const sentence = country === null ? undefined : i18n.t('checkup.unknown', { country: i18n.country(country) })
        expect(line.holds?.sentence).toBe(sentence)
      }
    }
  })
})

test('there are services of which nothing is known in some places', () => {
  const silent = rules.services.filter(({ id }) =>
    places.some((country) => realFinding({ service: id, country, context: 'other' }).policy === null),
  )
  expect(silent.length).toBeGreaterThan(0)
})
