import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCovered } from '../../../entrypoints/popup/finding/is-covered.ts'
import { askedTab } from '../../../entrypoints/popup/use-tab.ts'
import { manifestHosts } from '../../../rules/tools/manifest.ts'
import { buildRules } from '../../../rules/tools/build.ts'

const { include } = manifestHosts(buildRules())

describe('whether a tab is one of ours', () => {
  test.each([
    ['https://www.facebook.com/', true],
    ['https://de-de.facebook.com/someone?x=1', true],
    ['https://www.instagram.com/direct/inbox/', true],
    ['https://web.whatsapp.com/', true],
    ['http://www.facebook.com/', false],
    ['https://facebook.com.evil.example/', false],
    ['https://notfacebook.com/', false],
    ['https://www.example.org/?u=https://www.facebook.com/', false],
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
