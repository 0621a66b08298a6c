import { describe, expect, it } from 'vitest'
import common from '../../../../rules/data/quiet-paths.json' with { type: 'json' }
import { hostOf, isPath } from '../../../../rules/engine/hosts.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import { locate } from '../../../../rules/engine/locate-address.ts'
import { QuietKind } from '../../../../rules/schema/codes.ts'
import type { Service } from '../../../../rules/schema/schema.ts'
import { buildRules } from '../../../../rules/tools/build.ts'

const rules = buildRules()
const index = indexRules(rules)
const KINDS = Object.entries(common.kinds)
const ASKS: readonly unknown[] = ['login', 'interstitial']
const isQuiet = (address: string) => {
  const place = locate(index, address)
  return place?.quiet === true && ASKS.includes(place.context)
}
/** Hosts whose pages all belong to the service, with an example for a variable part. */
const hosts = ({ match }: Service) =>
  match.filter((one) => new URLPattern(one).pathname === '/*').map((one) => hostOf(one).replace(/:\w+(\([^)]*\))?/, 'pt-br'))
const pages = (service: Service, path: string) =>
  hosts(service).flatMap((host) => {
    const address = `https://${host}/${path}`
    return locate(index, address)?.service === service.id ? [address] : []
  })

describe('pages that ask a question of their own, by kinds that all services share', () => {
  it('are known for each kind', () => {
    expect(KINDS.map(([kind]) => kind)).toEqual(QuietKind.options)
    expect(KINDS.filter(([, paths]) => paths.length < 2)).toEqual([])
  })

  it.each(rules.services.filter(({ names }) => !names).map((service) => [service.id, service] as const))(
    '%s: each kind is quiet, below any word, in any language and spelling',
    (_, service) => {
      const spellings = KINDS.flatMap(([kind, paths]) =>
        paths.flatMap((path) =>
          [
            path,
            `${path}/`,
            `${path}/x`,
            path.replaceAll('-', '_'),
            path.replaceAll('-', ''),
            `en-us/${path}`,
            `v2/${path}`,
            `-/${path}`,
          ].map((one) => [kind, one] as const),
        ),
      )
      const loud = spellings.flatMap(([kind, path]) => pages(service, path).flatMap((page) => (isQuiet(page) ? [] : [`${kind}: ${page}`])))
      expect(loud).toEqual([])
    },
  )

  const named = rules.services.filter(({ names }) => names)

  it.each(named.map((service) => [service.id, service] as const))(
    '%s, where people choose the first word: only those that it lists, and those that no person can have',
    (_, service) => {
      const own = (service.quiet ?? []).flatMap(({ match }) => match)
      const wrong = KINDS.flatMap(([, paths]) => paths).flatMap((path) =>
        pages(service, path).filter((page) => {
          const isListed = own.some((one) => new URLPattern(isPath(one) ? new URL(page).origin + one : one).test(page))
          return isQuiet(page) !== (isListed || common.everywhere.includes(path))
        }),
      )
      expect(wrong).toEqual([])
    },
  )

  it.each([
    'https://github.com/redirect',
    'https://github.com/mfa/auth',
    'https://gist.github.com/saml',
    'https://gitlab.com/consent/oauth',
    'https://www.pinterest.com/de/login/',
    'https://www.instagram.com/redirect/',
    'https://www.twitch.tv/disabled',
    'https://soundcloud.com/mfa',
    'https://x.com/leaving',
    'https://medium.com/sso/a-story-1234',
    'https://www.linkedin.com/in/login/',
    'https://www.reddit.com/user/login/',
    'https://www.reddit.com/r/login/',
    'https://www.threads.com/@login',
    'https://substack.com/@signup',
    'https://www.tiktok.com/@oauth',
    'https://bsky.app/profile/login.bsky.social',
    'https://claude.ai/chat/login',
    'https://www.booking.com/hotel/de/login.html',
  ])("is not there where the word is a person's, or what somebody wrote: %s", (page) => {
    expect([locate(index, page) !== null, isQuiet(page)]).toEqual([true, false])
  })

  it('hold no page on which somebody acts, and no form', () => {
    const ways = [...rules.optOuts, ...rules.settings].flatMap(({ id, url }) => (url && isQuiet(url) ? [id] : []))
    expect(ways).toEqual([])
  })

  it('leave no service in which a pattern of the same kind has the last word on a form', () => {
    const helped = rules.services.flatMap((service) =>
      service.contexts
        .filter(({ id }) => ['form', 'other-form', 'portal'].includes(id))
        .flatMap(({ match }) =>
          match.flatMap((one) => (isPath(one) ? pages(service, one.slice(1).replace(/\{[^}]*\}\?|:\w+|\*/g, '')) : [])),
        ),
    )
    expect([helped.length > 5, helped.filter((page) => isQuiet(page))]).toEqual([true, []])
  })
})
