import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildRules } from '../../../../rules/tools/build.ts'
import { hostOf, isPlain } from '../../../../rules/engine/hosts.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import { find } from '../../../../rules/engine/find.ts'
import { locate } from '../../../../rules/engine/locate-address.ts'
import { mayMatch } from '../../../../rules/engine/locate.ts'
import { NOWHERE, PLACES } from '../../fixtures/places.ts'

const rules = buildRules()
const index = indexRules(rules)
const plainHosts = [...new Set(rules.services.flatMap(({ match }) => match.map(hostOf)))].filter(isPlain)

describe('locate', () => {
  test.each(PLACES)('%s is %s', (address, expected) => {
    const place = locate(index, address)
    expect(place && [place.service, place.context, ...(place.quiet ? ['quiet'] : [])].join(' ')).toBe(expected)
  })

  test.each(NOWHERE)('nothing is said about "%s"', (address) => {
    expect(locate(index, address)).toBeNull()
  })

  test('every host that a service names is found', () => {
    for (const service of rules.services) {
      for (const pattern of service.match) {
        const address = pattern
          .replace(/:locale\([^)]*\)/, 'pt-br')
          .replace(/\*$/, '')
          .replace('{/*}?', '')
        expect([address, locate(index, address)?.service]).toEqual([address, service.id])
      }
    }
  })

  test('no look-alike host ever matches', () => {
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,12}[a-z0-9])?$/)
    const known = fc.constantFrom(...plainHosts)
    const path = fc.webPath()
    fc.assert(
      fc.property(known, label, label, path, (host, one, two, rest) => {
        for (const fake of [
          `${host}.${one}.${two}`,
          `${one}${host}`,
          `${one}-${host}`,
          `${one}.${two}.${host}`,
          host.replaceAll('.', '-'),
        ]) {
          // `fr-f` before `m.facebook.com` makes a host in the shape of a real one, on Facebook's own domain.
          if (plainHosts.includes(fake) || /^[a-z]{2}-[a-z]{2}\.facebook\.com$/.test(fake)) continue
          expect([fake, locate(index, `https://${fake}${rest}`)]).toEqual([fake, null])
        }
      }),
    )
  })

  test('a known host counts over https alone, without port or user', () => {
    const known = fc.constantFrom(...plainHosts)
    fc.assert(
      fc.property(known, fc.webPath(), fc.integer({ min: 1, max: 65_535 }), (host, path, port) => {
        fc.pre(port !== 443)
        expect(locate(index, `http://${host}${path}`)).toBeNull()
        expect(locate(index, `https://${host}:${port}${path}`)).toBeNull()
        expect(locate(index, `https://user:word@${host}${path}`)).toBeNull()
      }),
    )
  })

  test('no string makes it throw', () => {
    const address = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.tuple(fc.constantFrom(...plainHosts), fc.string({ unit: 'binary' })).map(([host, rest]) => `https://${host}/${rest}`),
      fc.string().map((rest) => `https://${rest}.facebook.com/`),
    )
    fc.assert(
      fc.property(address, (any) => {
        expect(() => locate(index, any)).not.toThrow()
      }),
    )
  })
})

/** Pages on which one can talk to the AI, or that are about what the service does with such talks. */
const ABOUT_CHATS = ['messages', 'ai-chat', 'form', 'privacy']

test.each(['AT', 'US', 'KR'])('in %s the badge speaks of AI chats only where there are any', (country) => {
  const person = { country, land: null, guessed: false, objectionStatus: null, news: [] }
  const wrong = PLACES.flatMap(([address]) => {
    const place = locate(index, address)
    if (!place || place.quiet || find(index, place, null, person, rules.published).scope === 'public') return []
    return ABOUT_CHATS.includes(place.context) ? [] : [address]
  })
  expect(wrong).toEqual([])
})

test('no pattern is passed over that would match', () => {
  const patterns = rules.services.flatMap(({ match, except = [], contexts }) => [
    ...match,
    ...except,
    ...contexts.flatMap((one) => one.match),
  ])
  const wrong = patterns.flatMap((pattern) => {
    const whole = new URLPattern(pattern)
    return PLACES.map(([address]) => new URL(address)).filter((url) => whole.test(url.href) && !mayMatch(pattern, url))
  })
  expect(wrong).toEqual([])
})

test('most patterns need not be compiled for one page', () => {
  const facebook = rules.services.find(({ id }) => id === 'facebook')
  const patterns = facebook?.contexts.flatMap(({ match }) => match) ?? []
  const left = patterns.filter((pattern) => mayMatch(pattern, new URL('https://www.facebook.com/some.page')))
  expect(left.length).toBeLessThan(patterns.length / 3)
})
