import { expect, test } from 'vitest'
import { joinParts } from '../../../../rules/engine/join-parts.ts'
import { splitRules } from '../../../../rules/engine/split-rules.ts'
import { decidingOf } from '../../../../rules/overview/deciding.ts'
import { INDEX } from '../../../../rules/schema/parts.ts'
import { buildParts, buildRules } from '../../../../rules/tools/build.ts'

test('the rules that ship are whole again once their parts are joined, but for what only maintainers need', () => {
  const rules = buildRules()
  const { index, operators, authorities } = splitRules(rules)
  expect(operators.length).toBeGreaterThan(0)
  expect(JSON.stringify(operators)).not.toContain('"evidence"')
  const services = rules.services.map(({ quiet, ...one }) => ({ ...one, quiet: quiet?.map(({ kind, match }) => ({ kind, match })) }))
  expect(joinParts(index, operators, authorities)).toEqual({ ...rules, services })
})

test('what every page visit reads stays small: a service more takes no more than to find and to name it', () => {
  const rules = buildRules()
  const [index] = buildParts(rules)
  expect(index?.path).toBe(INDEX)
  expect(index?.text.length).toBeLessThanOrEqual(32_000)
  expect(index?.text).not.toMatch(/policies|recheck|verified|sources/)
  const places = JSON.stringify(rules.jurisdictions).length
  expect(((index?.text.length ?? 0) - places) / rules.services.length).toBeLessThan(260)
})

test('what decides takes little room in the overview', () => {
  const rules = buildRules()
  const text = JSON.stringify(decidingOf(rules))
  const without = JSON.stringify(decidingOf({ ...rules, notes: [] }))
  expect(text).not.toMatch(/https:|sources|verified/)
  expect(without.length / rules.policies.length).toBeLessThan(160)
  const myths = rules.notes.filter(({ kind }) => kind === 'myth')
  expect((text.length - without.length) / myths.length).toBeLessThan(60)
})
