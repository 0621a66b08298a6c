import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCovered } from '../../../entrypoints/popup/finding/is-covered.ts'
import { askedTab } from '../../../entrypoints/popup/use-tab.ts'
import { manifestHosts } from '../../../rules/tools/manifest.ts'
import { exampleRules } from '../fixtures/example-rules.ts'
import { service } from '../fixtures/small-rules.ts'

const rules = exampleRules()
/** With a host whose first label is a language. */
const open = service({ id: 'example-open', operator: 'example-one', match: ['https://:locale([a-z]{2}-[a-z]{2}).open.example/*'] })
const { include } = manifestHosts({ ...rules, services: [...rules.services, open] })

describe('whether a tab is one of ours', () => {
  test.each([
    ['https://social.example/', true],
    ['https://de-de.open.example/someone?x=1', true],
    ['https://photos.example/direct/inbox/', true],
    ['http://social.example/', false],
    ['https://social.example.evil.example/', false],
    ['https://notsocial.example/', false],
    ['https://chat.example/', false],
    ['https://www.example.org/?u=https://social.example/', false],
    ['chrome-extension://abc/popup.html', false],
    ['', false],
    [null, false],
  ])('%s: %s', (address, ours) => {
    expect(isCovered(address, include)).toBe(ours)
  })

  test('never throws, and no patterns cover nothing', () => {
    const addresses = fc.oneof(fc.string(), fc.webUrl())
    fc.assert(
      fc.property(addresses, (address) => {
        expect([true, false]).toContain(isCovered(address, include))
        expect(isCovered(address, [])).toBe(false)
      }),
    )
  })
})

test.each([
  ['?tab=12', 12],
  ['?x=1&tab=0', 0],
  ['', null],
  ['?tab=', null],
  ['?tab=-1', null],
  ['?tab=1e9', null],
  ['?tab=12;drop', null],
])('"%s" asks for tab %s', (search, tab) => {
  expect(askedTab(search)).toBe(tab)
})
