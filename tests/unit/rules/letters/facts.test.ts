import { describe, expect, test } from 'vitest'
import { letterFacts } from '../../../../rules/letters/facts.ts'
import { factsOf } from '../../fixtures/letter-case.ts'
import { letterRules } from '../../fixtures/letter-rules.ts'

describe('where a letter goes', () => {
  test.each([
    ['AT', 'gdpr', 'Ireland Limited', 'at'],
    ['NO', 'gdpr', 'Ireland Limited', 'no'],
    ['CH', 'ch', 'Ireland Limited', 'ch'],
    ['GB', 'uk', 'Example, Inc.', 'gb'],
    ['BR', 'br', 'Example, Inc.', 'br'],
    ['RE', 'gdpr', 'Example, Inc.', 'fr'],
    ['PF', null, 'Example, Inc.', 'fr'],
    ['US', null, 'Example, Inc.', undefined],
    ['ZZ', null, 'Example, Inc.', undefined],
  ])('%s: law %s, %s, authority %s', (place, family, controller, authority) => {
    const facts = factsOf(place)
    expect(facts.family).toBe(family)
    expect(facts.addressee?.controller.name).toBe(controller)
    expect(facts.authority?.id).toBe(authority)
  })

  test('letters go to the controller of most services, for all of those', () => {
    expect(factsOf('AT').addressee).toMatchObject({ controller: { id: 'ireland' }, services: ['facebook', 'instagram'], posts: true })
  })

  test('services on which nothing is used need no letter', () => {
    const index = letterRules()
    const policies = index.rules.policies.map((one) => ({ ...one, status: 'not-used' as const }))
    expect(letterFacts(letterRules({ policies }), { country: 'AT', land: null, guessed: false }).addressee).toBeNull()
  })

  test('a company whose address is not known gets none, but the name stays', () => {
    const { operators } = letterRules().rules
    const index = letterRules({
      operators: operators.map((one) => ({ ...one, controllers: one.controllers.map((each) => ({ ...each, address: undefined })) })),
    })
    const facts = letterFacts(index, { country: 'AT', land: null, guessed: false })
    expect(facts).toMatchObject({ addressee: null, operator: 'Meta' })
  })

  test("a company's statement about other places is not taken for one about this place", () => {
    expect(factsOf('AT').addressee?.stated).toBe('2026-07-23')
    expect(factsOf('GB').addressee?.stated).toBeNull()
  })

  test('in Germany the Land decides, once it is known', () => {
    expect(factsOf('DE').authority?.land).toBeUndefined()
    expect(factsOf('DE-BY').authority?.name).toContain('Bayerisches Landesamt')
  })

  test('nothing known of the person: no law, no authority', () => {
    const facts = letterFacts(letterRules(), { country: null, land: null, guessed: true })
    expect([facts.family, facts.regime, facts.authority]).toEqual([null, null, null])
  })

  test('sources of the address and of the authority come along', () => {
    expect(Object.keys(factsOf('AT').sources)).toEqual(['law', 'office'])
    expect(Object.keys(factsOf('US').sources)).toEqual(['law'])
  })
})
