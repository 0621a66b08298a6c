import { describe, expect, it } from 'vitest'
import { factsFor } from '../../../../rules/engine/facts-for.ts'
import { changesBetween } from '../../../../rules/engine/changes.ts'
import { find, type Finding } from '../../../../rules/engine/find.ts'
import { indexRules, placesOf } from '../../../../rules/engine/index-rules.ts'
import { twoOperators } from '../../fixtures/two-operators.ts'

const rules = twoOperators()
const index = indexRules(rules)
const finding = (service: string, country: string): Finding =>
  find(
    index,
    { service, context: 'feed', quiet: false },
    true,
    { country, land: null, guessed: false, objectionStatus: null, news: [] },
    '2026-11-23',
  )

describe('of two operators', () => {
  it('each shows its own legal status in the place, and nothing about the other', () => {
    expect(finding('example-social', 'AT').status?.id).toBe('status-social')
    expect(finding('example-chat', 'AT').status?.id).toBe('status-chat')
    expect(finding('example-chat', 'US').status).toBeNull()
  })

  it('nobody is led to a collective action against the other', () => {
    expect(finding('example-social', 'AT').collectiveActions.map(({ id }) => id)).toEqual(['action-social'])
    expect(finding('example-chat', 'AT').collectiveActions).toEqual([])
  })

  it('a group of countries is known to the one that has it', () => {
    const [one, two] = rules.operators
    expect(placesOf(index, 'AT', one)).toEqual(['AT', 'eu', 'eea', 'one-region', 'world'])
    expect(placesOf(index, 'AT', two)).toEqual(['AT', 'eu', 'eea', 'world'])
    expect(finding('example-social', 'US').optOuts.map(({ id }) => id)).toEqual(['form-social'])
  })

  it('a place is known by its narrowest name first, whoever gave it', () => {
    expect(placesOf(index, 'AT', { groups: { pair: ['AT', 'DE'], alone: ['AT'] } })).toEqual(['AT', 'alone', 'eu', 'eea', 'pair', 'world'])
  })

  it('news of the one is told of its services alone', () => {
    const { facts } = factsFor(index, 'AT')
    const about = (id: string) => facts.filter((fact) => fact.id === id).flatMap(({ services }) => services)
    expect(about('status-social')).toEqual(['example-social'])
    expect(about('status-chat')).toEqual(['example-chat'])
    expect(about('action-social')).toEqual(['example-social'])
  })

  it('a service that the earlier rules did not know is no news', () => {
    const before = twoOperators()
    const { services, operators, policies, optOuts, statuses } = before
    const alone = { ...before, services: services.slice(0, 1), operators: operators.slice(0, 1), policies: policies.slice(0, 1) }
    const known = indexRules({ ...alone, optOuts: optOuts.slice(0, 1), statuses: statuses.slice(0, 1) })
    expect(changesBetween(factsFor(known, 'AT'), factsFor(index, 'AT'))).toEqual([])
    expect(changesBetween({ ...factsFor(known, 'AT'), services: undefined }, factsFor(index, 'AT'))).toEqual([])
  })

  it('what an earlier version kept of the one status for all is compared with that of the same services', () => {
    const { published, facts } = factsFor(index, 'AT')
    const own = facts.filter(({ services }) => services.includes('example-social'))
    const kept = own.map((fact) => (fact.id === 'status-social' ? { ...fact, key: 'status' } : fact))
    expect(changesBetween({ published, facts: kept }, { published, facts })).toEqual([])
    const turned = kept.map((fact) => (fact.key === 'status' ? { ...fact, marks: { ...fact.marks, form: 'no' } } : fact))
    expect(changesBetween({ published, facts: turned }, { published, facts }).map(({ kind, services }) => [kind, services])).toEqual([
      ['form-yes', ['example-social']],
    ])
  })
})
