import { expect, test } from 'vitest'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import { linkedServices } from '../../../../rules/engine/linked-services.ts'
import { exampleRules } from '../../fixtures/example-rules.ts'

const index = indexRules(exampleRules())

test('services of one operator whose accounts can be linked know each other', () => {
  expect(linkedServices(index, 'example-social')).toEqual(['example-photos'])
  expect(linkedServices(index, 'example-chat')).toEqual([])
  expect(linkedServices(index, 'no-such-service')).toEqual([])
})

test('of a service that cannot be linked it is told without a look at all the others', () => {
  const untouchable = { ...index.rules, services: new Proxy(index.rules.services, { get: () => expect.unreachable() }) }
  expect(linkedServices({ ...index, rules: untouchable }, 'example-chat')).toEqual([])
})
