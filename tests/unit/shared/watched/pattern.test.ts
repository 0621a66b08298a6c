import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { begins, grants, hostGrants, hostPattern, permissionFor, wholeHosts } from '../../../../entrypoints/shared/watched/pattern.ts'

describe('a granted pattern', () => {
  it.each([
    ['https://www.acme.example/*', 'https://www.acme.example/*', true],
    ['https://*.acme.example/*', 'https://www.acme.example/*', true],
    ['https://*.acme.example/*', 'https://acme.example/*', true],
    ['https://*.acme.example/*', 'https://*.acme.example/*', true],
    ['https://*.acme.example/*', 'https://*.eu.acme.example/*', true],
    ['*://*.acme.example/*', 'https://www.acme.example/*', true],
    ['*://*/*', 'https://www.acme.example/*', true],
    ['https://*/*', 'https://*.acme.example/*', true],
    ['<all_urls>', 'https://www.acme.example/*', true],
    ['https://www.acme.example/*', 'https://*.acme.example/*', false],
    ['https://www.acme.example/*', 'https://acme.example/*', false],
    ['https://*.acme.example/*', 'https://www.notacme.example/*', false],
    ['https://*.acme.example/*', 'https://acme.example.evil.example/*', false],
    ['http://www.acme.example/*', 'https://www.acme.example/*', false],
    ['https://www.acme.example/help/*', 'https://www.acme.example/*', false],
    ['', 'https://www.acme.example/*', false],
  ])('%s holds %s: %s', (granted, wanted, holds) => expect(grants(granted, wanted)).toBe(holds))

  const host = fc.domain()
  it('covers itself, every subdomain if it has a wildcard, and no look-alike', () => {
    fc.assert(
      fc.property(host, fc.stringMatching(/^[a-z]{1,8}$/), (name, more) => {
        expect(grants(`https://${name}/*`, `https://${name}/*`)).toBe(true)
        expect(grants(`https://*.${name}/*`, `https://${more}.${name}/*`)).toBe(true)
        expect(grants(`https://${name}/*`, `https://${more}.${name}/*`)).toBe(false)
        expect(grants(`https://*.${name}/*`, `https://${more}${name}/*`)).toBe(false)
        expect(grants(`https://*.${name}/*`, `https://${name}.${more}-evil.example/*`)).toBe(false)
      }),
    )
  })

  it('covers the same hosts if many are asked about at once', () => {
    const pattern = fc.oneof(
      host.map((name) => `https://${name}/*`),
      host.map((name) => `*://*.${name}/*`),
      fc.constantFrom('<all_urls>', 'https://*/*', 'https://*.example/*', 'http://www.acme.example/*', ''),
    )
    const asked = fc.tuple(host, fc.constantFrom('', 'www.', 'a.b.')).map(([name, below]) => `${below}${name}`)
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 4 }), fc.array(asked), (granted, hosts) => {
        const below = granted.flatMap((one) => (/:\/\/(?:\*\.)?([a-z0-9.-]+)\/\*$/.exec(one) ?? []).slice(1).map((name) => `www.${name}`))
        const isGranted = hostGrants(granted)
        for (const one of [...hosts, ...below]) expect(isGranted(one)).toBe(granted.some((held) => grants(held, `https://${one}/*`)))
      }),
    )
  })

  it('is compared without ever failing, whatever the browser says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect([true, false]).toContain(grants(a, b))
      }),
    )
  })
})

test.each([
  ['https://www.acme.example/feed/?x=1#y', 'https://www.acme.example/*'],
  ['https://WWW.acme.example/', 'https://www.acme.example/*'],
  ['http://www.acme.example/', null],
  ['about:blank', null],
  ['', null],
])('for %s the permission is %s', (address, permission) => expect(permissionFor(address)).toBe(permission))

test('the host of a longer pattern', () => expect(hostPattern('https://*.acme.example/help/*')).toBe('https://*.acme.example/*'))

test('hosts are told once, without the paths that a browser adds for scripts', () => {
  const all = [
    'https://*.acme.example/*',
    'https://*.acme.example/help/*',
    'https://acme.example/object*',
    'https://b.example/x*',
    'https://a.example/*',
  ]
  expect(wholeHosts(all)).toEqual(['https://*.acme.example/*', 'https://a.example/*', 'https://b.example/*'])
})

it.each([
  ['https://*.example.com/form*', 'https://www.example.com/form', true],
  ['https://*.example.com/form*', 'https://example.com/form/consent?x=1#y', true],
  ['https://www.example.com/form*', 'https://example.com/form', false],
  ['https://*.example.com/form*', 'https://www.example.com/other/form', false],
  ['https://*.example.com/form*', 'https://www.example.com.evil.example/form', false],
  ['https://*.example.com/form*', 'about:blank', false],
])('whether under %s lies %s: %s', (pattern, address, expected) => expect(begins(pattern, address)).toBe(expected))
