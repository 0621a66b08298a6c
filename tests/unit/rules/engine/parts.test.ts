import { expect, test } from 'vitest'
import { joinParts } from '../../../../rules/engine/join-parts.ts'
import { splitRules } from '../../../../rules/engine/split-rules.ts'
import { isAuthoritiesPart, isOperatorPart, isOverviewPart } from '../../../../rules/schema/parts.ts'
import type { Rules } from '../../../../rules/schema/schema.ts'
import { decidingOf } from '../../../../rules/overview/deciding.ts'
import { exampleRules } from '../../fixtures/example-rules.ts'
import { twoOperators } from '../../fixtures/two-operators.ts'

test.each([
  ['rules of every kind', withEvidence()],
  ['two operators', twoOperators()],
])('%s are whole again once their parts are joined, but for what only maintainers need', (_, rules) => {
  const { index, operators, authorities } = splitRules(rules)
  expect(operators.length).toBeGreaterThan(0)
  expect(JSON.stringify(operators)).not.toContain('"evidence"')
  const services = rules.services.map(({ quiet, ...one }) => ({ ...one, quiet: quiet?.map(({ kind, match }) => ({ kind, match })) }))
  expect(joinParts(index, operators, authorities)).toEqual({ ...rules, services })
})

test('a part says what concerns one operator, with the sources of that and no other', () => {
  const law = { title: 'A law', publisher: 'A parliament', kind: 'primary' as const, language: 'en' }
  const rules = twoOperators({ sources: { law, chat: law } })
  rules.policies = rules.policies.map((one) => (one.id === 'policy-chat' ? { ...one, sources: ['chat'] } : one))
  const [one, two] = splitRules(rules).operators
  expect(JSON.stringify(one)).not.toMatch(/example-chat|example-two/)
  expect(JSON.stringify(two)).not.toMatch(/example-one|example-social/)
  expect(Object.keys(two?.sources ?? {}).toSorted()).toEqual(['chat', 'law'])
})

test('what is no part is told from one', () => {
  const { operators, authorities } = splitRules(twoOperators())
  expect(operators.every(isOperatorPart)).toBe(true)
  expect(isAuthoritiesPart(authorities)).toBe(true)
  for (const value of [null, [], {}, authorities, { ...operators[0], policies: {} }, 'x']) expect(isOperatorPart(value)).toBe(false)
  for (const value of [null, [], {}, operators[0], 'x']) expect(isAuthoritiesPart(value)).toBe(false)
  expect(isOverviewPart(decidingOf(twoOperators()))).toBe(true)
  for (const value of [null, [], operators[0], { meta: null }, { meta: { policies: [] } }, 'x']) expect(isOverviewPart(value)).toBe(false)
})

/** Quiet pages, each with on whose word it is taken for one, which only maintainers need. */
function withEvidence(): Rules {
  const rules = exampleRules()
  const quiet = [{ kind: 'sign-in' as const, match: ['/login{/*}?'], evidence: 'several' as const }]
  return { ...rules, services: rules.services.map((one, at) => (at === 0 ? { ...one, quiet } : one)) }
}
