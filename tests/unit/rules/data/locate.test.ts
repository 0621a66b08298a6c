import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildRules } from '../../../../rules/tools/build.ts'
import { hostOf, isPath, isPlain } from '../../../../rules/engine/hosts.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import { find } from '../../../../rules/engine/find.ts'
import { locate } from '../../../../rules/engine/locate-address.ts'
import { mayMatch } from '../../../../rules/engine/locate.ts'
import { NOWHERE, PLACES } from './places.ts'
import { codePoints } from '../../fixtures/arbitrary-records.ts'

const rules = buildRules()
const index = indexRules(rules)
const patterns = rules.services.flatMap(({ match }) => match)
const plainHosts = [...new Set(patterns.map(hostOf))].filter(isPlain)
/** Hosts with a variable part: a customer's name, or a language. */
const openHosts = patterns.filter((pattern) => !isPlain(hostOf(pattern))).map((pattern) => new URLPattern(pattern))

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
          .replace(/:\w+(\([^)]*\))?/, pattern.includes('([a-z]{2})') ? 'at' : 'pt-br')
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
          // `fr-f` before `m.facebook.com`, or `a` before `www.academia.edu`, makes a real host on the company's own domain.
          if (plainHosts.includes(fake) || openHosts.some((open) => open.test(`https://${fake}/`))) continue
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
      codePoints(),
      fc.webUrl(),
      fc.tuple(fc.constantFrom(...plainHosts), codePoints()).map(([host, rest]) => `https://${host}/${rest}`),
      fc.string().map((rest) => `https://${rest}.facebook.com/`),
    )
    fc.assert(
      fc.property(address, (any) => {
        expect(() => locate(index, any)).not.toThrow()
      }),
    )
  })
})

/** Pages with an AI chat, or about what the service does with chats. */
const ABOUT_CHATS = ['messages', 'ai-chat', 'form', 'privacy']

test.each(['AT', 'US', 'KR'])('in %s the badge mentions AI chats only if there are any', (country) => {
  const person = { country, land: null, guessed: false, objectionStatus: null, news: [] }
  const wrong = PLACES.flatMap(([address]) => {
    const place = locate(index, address)
    if (!place || place.quiet || find(index, place, null, person, rules.published).scope === 'public') return []
    return ABOUT_CHATS.includes(place.context) ? [] : [address]
  })
  expect(wrong).toEqual([])
})

test('no pattern is passed over that would match', () => {
  const patterns = rules.services.flatMap(({ match, except = [], quiet = [], contexts }) => [
    ...match,
    ...except,
    ...[...quiet, ...contexts].flatMap((one) => one.match),
  ])
  const wrong = patterns.flatMap((pattern) => {
    return PLACES.map(([address]) => new URL(address)).filter((url) => {
      const whole = isPath(pattern) ? new URLPattern(pattern, url.origin) : new URLPattern(pattern)
      return whole.test(url.href) && !mayMatch(pattern, url)
    })
  })
  expect(wrong).toEqual([])
})

test('most patterns need not be compiled for one page', () => {
  const facebook = rules.services.find(({ id }) => id === 'facebook')
  const patterns = [...(facebook?.quiet ?? []), ...(facebook?.contexts ?? [])].flatMap(({ match }) => match)
  const left = patterns.filter((pattern) => mayMatch(pattern, new URL('https://www.facebook.com/some.page')))
  expect(left.length).toBeLessThan(patterns.length / 3)
})

describe('pages that ask a question of their own', () => {
  const quiet = rules.services.flatMap((service) =>
    (service.quiet ?? []).flatMap(({ kind, match }) => match.map((one) => ({ service, kind, one }))),
  )
  const hosts = ({ match }: (typeof rules.services)[number]) => [...new Set(match.map(hostOf))].filter(isPlain)
  const spelled = (pattern: string) =>
    pattern
      .replace(/\{[^}]*\}\?/g, '')
      .replace(/:version\([^)]*\)/, '19.0')
      .replace(/:\w+/g, 'x')
      .replace(/\*$/, 'x')

  test('are quiet on every host of their service', () => {
    const loud = quiet.flatMap(({ service, one }) => {
      const pages = isPath(one) ? hosts(service).map((host) => `https://${host}${spelled(one)}`) : [spelled(one)]
      return pages.filter((page) => locate(index, page)?.service === service.id && locate(index, page)?.quiet !== true)
    })
    expect([quiet.length > 20, loud]).toEqual([true, []])
  })
})

test.each([
  ['youtube.com', 'youtube'],
  ['paypal.com', 'paypal'],
  ['canva.com', 'canva'],
  ['snapchat.com', 'snapchat'],
  ['ebay.com', 'ebay'],
  ['airbnb.com', 'airbnb'],
  ['booking.com', 'booking'],
  ['grammarly.com', 'grammarly'],
  ['roblox.com', 'roblox'],
  ['wix.com', 'wix'],
  ['de.linkedin.com', 'linkedin'],
  ['at.linkedin.com', 'linkedin'],
  ['de.quora.com', 'quora'],
  ['fr.pinterest.com', 'pinterest'],
  ['pl.pinterest.com', 'pinterest'],
  ['music.youtube.com', 'youtube'],
  ['mobile.twitter.com', 'x'],
  ['www.x.com', 'x'],
  ['m.tiktok.com', 'tiktok'],
])('the bare, country or mobile host %s is a page of %s', (host, service) => {
  expect(locate(index, `https://${host}/`)?.service).toBe(service)
})

test.each(['learning.linkedin.com', 'business.linkedin.com', 'help.pinterest.com', 'business.quora.com', 'ads.tiktok.com', 'dev.x.com'])(
  'another service of the same company at %s is not',
  (host) => expect(locate(index, `https://${host}/`)).toBeNull(),
)

test('a host without www shows the same as the one with it', () => {
  const path = fc.oneof(fc.constantFrom(...PLACES.map(([address]) => new URL(address).pathname)), fc.webPath())
  const pairs = rules.services.flatMap((service) => {
    const own = service.match.map(hostOf)
    return own.filter((host) => own.includes(`www.${host}`))
  })
  fc.assert(
    fc.property(fc.constantFrom(...pairs), path, (host, rest) => {
      expect(locate(index, `https://${host}${rest}`)).toEqual(locate(index, `https://www.${host}${rest}`))
    }),
  )
})
