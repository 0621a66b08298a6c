import { expect, test } from 'vitest'
import { formPages, manifestHosts, optionalHosts } from '../../../../rules/tools/manifest.ts'
import { service } from '../../fixtures/small-rules.ts'
import { twoOperators } from '../../fixtures/two-operators.ts'

const chat = service({
  id: 'example-chat',
  operator: 'example-two',
  match: ['https://:sub.chat.example/*', 'https://www.chat.example/*', 'https://chat-two.example/*'],
  contexts: [{ id: 'form', match: ['https://chat-two.example/form'] }],
})
const rules = twoOperators({ services: [...twoOperators().services.slice(0, 1), chat] })

test('only the operators that are asked for at install have a place in the manifest', () => {
  expect(manifestHosts(rules)).toEqual({ include: ['https://social.example/*'], exclude: [] })
  expect(formPages(rules)).toEqual([])
})

test('the hosts of the others are listed by operator', () => {
  expect(optionalHosts(rules)).toEqual({ 'example-two': ['https://*.chat.example/*', 'https://chat-two.example/*'] })
})
