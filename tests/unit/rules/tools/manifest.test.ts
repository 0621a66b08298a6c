import { expect, test } from 'vitest'
import { buildRules } from '../../../../rules/tools/build.ts'
import { formPages, manifestHosts, optionalHosts, watchables } from '../../../../rules/tools/manifest.ts'
import { service } from '../../fixtures/small-rules.ts'
import { twoOperators } from '../../fixtures/two-operators.ts'

const chat = service({
  id: 'example-chat',
  operator: 'example-two',
  match: ['https://:sub.chat.example/*', 'https://www.chat.example/*', 'https://chat-two.example/*'],
  quiet: [{ kind: 'consent', match: ['/form/consent{/*}?', '/consent'], evidence: 'one' }],
  contexts: [{ id: 'form', match: ['https://chat-two.example/form'] }],
})
const rules = twoOperators({ services: [...twoOperators().services.slice(0, 1), chat] })

test('only the operators that are asked for at install have a place in the manifest', () => {
  expect(manifestHosts(rules)).toEqual({ include: ['https://social.example/*'], exclude: [] })
  expect(formPages(rules)).toEqual({ include: [], exclude: [] })
})

test('the hosts of the others are listed by operator', () => {
  expect(optionalHosts(rules)).toEqual({ 'example-two': ['https://*.chat.example/*', 'https://chat-two.example/*'] })
})

test('what the browser is asked for is told by operator, with the pages of the form helper', () => {
  expect(watchables(rules)).toEqual([
    { operator: 'example-one', name: 'Example One', atInstall: true, origins: ['https://social.example/*'], forms: [], quiet: [] },
    {
      operator: 'example-two',
      name: 'Example Two',
      atInstall: false,
      origins: ['https://*.chat.example/*', 'https://chat-two.example/*'],
      forms: ['https://chat-two.example/form*'],
      quiet: ['https://chat-two.example/form/consent*'],
    },
  ])
})

test('no host of the rules is asked for both at install and later', () => {
  const real = buildRules()
  const later = Object.values(optionalHosts(real)).flat()
  expect(manifestHosts(real).include.filter((host) => later.includes(host))).toEqual([])
})
