import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildRules } from '../../rules/build.ts'
import { hostOf, indexRules, isPlain } from '../../rules/index-rules.ts'
import { find } from '../../rules/find.ts'
import { locate, mayMatch } from '../../rules/locate.ts'

const rules = buildRules()
const index = indexRules(rules)
const plainHosts = [...new Set(rules.services.flatMap(({ match }) => match.map(hostOf)))].filter(isPlain)

/** Address, service and context; a third word where the page is quiet. */
const PLACES: [address: string, expected: string][] = [
  ['https://www.facebook.com/', 'facebook feed'],
  ['https://facebook.com/', 'facebook feed'],
  ['https://www.facebook.com/?sk=h_chr', 'facebook feed'],
  ['https://www.facebook.com/home.php', 'facebook feed'],
  ['https://m.facebook.com/', 'facebook feed'],
  ['https://touch.facebook.com/home.php?ref=x', 'facebook feed'],
  ['https://mbasic.facebook.com/', 'facebook feed'],
  ['https://web.facebook.com/', 'facebook feed'],
  ['https://fr-fr.facebook.com/', 'facebook feed'],
  ['https://WWW.FACEBOOK.COM/', 'facebook feed'],
  ['https://www.facebook.com/home.php?filter=groups&sk=h_chr', 'facebook group'],
  ['https://www.facebook.com/?filter=groups', 'facebook group'],
  ['https://www.facebook.com/groups/feed/', 'facebook group'],
  ['https://www.facebook.com/groups/1234567890/posts/42/', 'facebook group'],
  ['https://de-de.facebook.com/groups/example', 'facebook group'],
  ['https://www.facebook.com/messages', 'facebook messages'],
  ['https://www.facebook.com/messages/e2ee/t/1234567890', 'facebook messages'],
  ['https://www.facebook.com/marketplace/item/42/', 'facebook marketplace'],
  ['https://www.facebook.com/commerce/listing/42/', 'facebook marketplace'],
  ['https://www.facebook.com/watch/?v=42', 'facebook video'],
  ['https://www.facebook.com/reel/42', 'facebook video'],
  ['https://www.facebook.com/search/top/?q=trains', 'facebook search'],
  ['https://www.facebook.com/profile.php?id=42', 'facebook profile'],
  ['https://www.facebook.com/some.name', 'facebook profile'],
  ['https://www.facebook.com/trains/', 'facebook profile'],
  ['https://www.facebook.com/notifications', 'facebook other'],
  ['https://www.facebook.com/photo/?fbid=42', 'facebook other'],
  ['https://www.facebook.com/help/contact/6359191084165019', 'facebook form'],
  ['https://m.facebook.com/help/contact/712876720715583?locale=de_DE', 'facebook form'],
  ['https://www.facebook.com/help/instagram/contact/42', 'facebook form'],
  ['https://www.facebook.com/help/contact/copyrightform', 'facebook help'],
  ['https://www.facebook.com/help/203805466323736', 'facebook help'],
  ['https://www.facebook.com/privacy/genai', 'facebook privacy'],
  ['https://www.facebook.com/privacy/dialog/ai-partners', 'facebook privacy'],
  ['https://www.facebook.com/legal/eu-ai-terms/', 'facebook privacy'],
  ['https://www.facebook.com/settings?tab=privacy', 'facebook settings'],
  ['https://www.facebook.com/0/allactivity/', 'facebook settings'],
  ['https://www.facebook.com/login/?next=x', 'facebook login quiet'],
  ['https://www.facebook.com/login.php', 'facebook login quiet'],
  ['https://www.facebook.com/checkpoint/42', 'facebook login quiet'],
  ['https://www.facebook.com/two_step_verification/two_factor/', 'facebook login quiet'],
  ['https://www.instagram.com/', 'instagram feed'],
  ['https://www.instagram.com/?hl=de', 'instagram feed'],
  ['https://www.instagram.com/some.name/', 'instagram profile'],
  ['https://www.instagram.com/some.name/tagged/', 'instagram profile'],
  ['https://www.instagram.com/p/abc/', 'instagram other'],
  ['https://www.instagram.com/reels/abc/', 'instagram video'],
  ['https://www.instagram.com/explore/', 'instagram search'],
  ['https://www.instagram.com/direct/inbox/', 'instagram messages'],
  ['https://www.instagram.com/accounts/login/?next=/', 'instagram login quiet'],
  ['https://www.instagram.com/accounts/who_can_see_your_content/', 'instagram settings'],
  ['https://www.instagram.com/your_activity/interactions/comments/', 'instagram settings'],
  ['https://help.instagram.com/contact/233964459562201', 'instagram form'],
  ['https://help.instagram.com/448523408565555', 'instagram help'],
  ['https://privacycenter.instagram.com/privacy/genai/', 'instagram privacy'],
  ['https://aistudio.instagram.com/', 'instagram ai-chat'],
  ['https://www.threads.com/', 'threads feed'],
  ['https://www.threads.com/@some.name', 'threads profile'],
  ['https://www.threads.com/@some.name/post/abc', 'threads other'],
  ['https://www.threads.com/settings/privacy', 'threads settings'],
  ['https://www.threads.com/intent/post?text=x', 'threads interstitial quiet'],
  ['https://www.messenger.com/t/42', 'messenger messages'],
  ['https://web.whatsapp.com/', 'whatsapp messages'],
  ['https://www.whatsapp.com/contact/forms/382532939919295/', 'whatsapp form'],
  ['https://www.whatsapp.com/legal/privacy-policy-eea', 'whatsapp privacy'],
  ['https://faq.whatsapp.com/1013614932324960', 'whatsapp help quiet'],
  ['https://www.whatsapp.com/contact', 'whatsapp help quiet'],
  ['https://www.meta.ai/', 'meta-ai ai-chat'],
  ['https://meta.ai/c/0f0e0d0c-0000-4000-8000-000000000000', 'meta-ai ai-chat'],
  ['https://help.meta.com/support/privacy/', 'meta-account portal'],
  ['https://help.meta.com/support/privacy/42?x=y', 'meta-account portal'],
  ['https://help.meta.com/', 'meta-account help quiet'],
  ['https://help.meta.com/support/', 'meta-account help quiet'],
  ['https://accountscenter.facebook.com/', 'facebook settings'],
  ['https://accountscenter.facebook.com/info_and_permissions', 'facebook settings'],
  ['https://accountscenter.instagram.com/ad_preferences/', 'instagram settings'],
  ['https://accountscenter.meta.com/', 'meta-account settings quiet'],
  ['https://auth.meta.com/login', 'meta-account login quiet'],
]

const NOWHERE = [
  'http://www.facebook.com/',
  'https://www.facebook.com:8443/',
  'https://someone@www.facebook.com/',
  'https://www.facebook.com./',
  'https://facebook.com.evil.example/',
  'https://www.facebook.com.evil.example/help/contact/6359191084165019',
  'https://notfacebook.com/',
  'https://facebook.co/',
  'https://xx.facebook.com/',
  'https://de-de.evil.facebook.com/',
  'https://de-de.facebook.com.evil.example/',
  'https://fаcebook.com/', // the second letter is Cyrillic
  'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org',
  'https://lm.facebook.com/l.php',
  'https://business.facebook.com/',
  'https://developers.facebook.com/docs',
  'https://l.instagram.com/?u=https%3A%2F%2Fexample.org',
  'https://www.facebook.com/plugins/like.php?href=x',
  'https://www.facebook.com/v19.0/plugins/page.php',
  'https://www.facebook.com/v19.0/dialog/oauth',
  'https://www.facebook.com/dialog/share',
  'https://www.facebook.com/sharer/sharer.php?u=x',
  'https://www.facebook.com/tr?id=1',
  'https://www.facebook.com/tr/',
  'https://facebook.com/plugins/like.php?href=x',
  'https://facebook.com/v19.0/dialog/oauth',
  'https://facebook.com/sharer/sharer.php?u=x',
  'https://facebook.com/tr?id=1',
  'https://www.instagram.com/p/abc/embed/',
  'https://www.instagram.com/reel/abc/embed/captioned/',
  'https://www.whatsapp.com/',
  'https://fb.me/x',
  'https://muse.ai/',
  'https://example.org/https://www.facebook.com/',
  'javascript:alert(1)',
  'about:blank',
  '',
]

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
  const person = { country, land: null, guessed: false, standing: null, news: [] }
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
