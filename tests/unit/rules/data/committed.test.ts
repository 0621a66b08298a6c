import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildJsonSchema, buildRules } from '../../../../rules/tools/build.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import { locate } from '../../../../rules/engine/locate-address.ts'
import { checkRules } from '../../../../rules/tools/check.ts'
import { printProblem } from '../../../../rules/checks/problem.ts'

describe('the committed rules', () => {
  it('hold on the day they were published', () => {
    expect(checkRules(buildRules().published).map(printProblem)).toEqual([])
  })

  it.each(['policies', 'optOuts', 'settings', 'statuses', 'events', 'notes', 'collectiveActions', 'authorities'] as const)(
    'base none of the %s on second-hand reports that nobody can open',
    (kind) => {
      const { sources, [kind]: statements } = buildRules()
      const unseen = Object.keys(sources).filter((id) => sources[id]?.kind === 'secondary' && !sources[id].url && !sources[id].archived)
      const resting = statements.filter((one) => one.sources.some((id) => unseen.includes(id)))
      expect(resting.map(({ id }) => id)).toEqual([])
    },
  )

  it('name the service to sign in at wherever a form serves others than its own', () => {
    const rules = buildRules()
    const index = indexRules(rules)
    const needing = rules.optOuts.filter(({ signedIn, url }) => signedIn === 'required' && url)
    expect(needing.length).toBeGreaterThan(5)
    const wrong = needing.filter(({ url = '', services, signInAt }) => {
      const home = locate(index, url)?.service
      // On a host that belongs to no service, such as a help site, people sign in to the service itself.
      return signInAt ? signInAt !== home : home !== undefined && services.some((id) => id !== home)
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('have a fresh JSON Schema beside them', () => {
    expect(readFileSync('rules/schema.json', 'utf8')).toBe(buildJsonSchema())
  })
})
