import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Rules } from '../../../../rules/schema/schema.ts'
import { feedFile, NOW, release, relisted, ROOT, type Wish } from '../../fixtures/feed-kit.ts'
import { startFeedServer, type FeedServer } from '../../fixtures/feed-server.ts'
import { attempt, FIRST, installExtension, inUse, publish, wakeWorker } from '../../fixtures/feed-world.ts'
import { EVIDENCE, policy, route, service, smallRules } from '../../fixtures/small-rules.ts'

let server: FeedServer

beforeEach(async () => {
  server = await startFeedServer((await release()).folder, NOW)
  installExtension(server)
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await server.close()
})

/** The result for a release signed by the right key, and the origin of the rules in use afterwards. */
async function outcome(wish: Wish): Promise<[result: string | null, origin: string]> {
  await fakeBrowser.storage.local.clear()
  await fakeBrowser.storage.local.set({ 'feed.on': true, language: 'de' })
  server.folder = (await release(wish)).folder
  return [await attempt(), (await inUse()).origin]
}

async function rulesInUse(): Promise<Rules> {
  const { rulesFor } = await wakeWorker()
  return (await rulesFor('facebook')).rules
}

const other = service({ id: 'other', match: ['https://other.example/*'], contexts: [] })
const event = {
  id: 'event',
  date: '2026-08',
  jurisdictions: ['eea'],
  services: ['facebook'],
  topic: 'law',
  actor: 'A',
  kind: 'law',
  outcome: 'active',
} satisfies Partial<Rules['events'][number]>
const operator = { id: 'meta', name: 'Meta', atInstall: true, controllers: [] }

describe('a release whose signature is right is refused', () => {
  const wishes: [why: string, reason: string, wish: Wish][] = [
    ['an end more than a year after signing', 'schema', { rules: { expires: '2027-11-26' }, envelope: { expires: '2027-11-26' } }],
    ['rules that end otherwise than the envelope', 'schema', { envelope: { expires: '2027-05-22' } }],
    ['a day of publication that is to come', 'schema', { rules: { published: '2026-11-27' } }],
    ['a statement checked in days to come', 'schema', { rules: { policies: [policy({ verified: '2026-11-27' })] } }],
    ['no policy for a service that has one', 'fewer', { rules: { policies: [] } }],
    ['no way for a service that has one', 'fewer', { rules: { optOuts: [] } }],
    ['a service less', 'fewer', { rules: { services: [other], policies: [], optOuts: [] } }],
    [
      'a service that went to another company',
      'fewer',
      { rules: { services: [service({ operator: 'two' })], operators: [operator, { ...operator, id: 'two' }] } },
    ],
    ['its only way on a host that is not known', 'fewer', { rules: { optOuts: [route({ url: 'https://www.faceb00k.example/form' })] } }],
    ['a statement twice', 'schema', { rules: { policies: [policy(), policy({ jurisdictions: ['US'] })] } }],
    ['a service twice', 'schema', { rules: { services: [service(), service({ name: 'Another' })] } }],
    ['one id for two kinds of statement', 'schema', { rules: { events: [{ ...event, ...EVIDENCE, id: 'policy-eea' }] } }],
    ['a source that is missing', 'schema', { rules: { policies: [policy({ sources: ['none'] })] } }],
    ['a service that is missing', 'schema', { rules: { policies: [policy({ services: ['facebook', 'none'] })] } }],
    ['a setting that is missing', 'schema', { rules: { operators: [{ ...operator, linkedAt: 'none' }] } }],
    ['an authority that is missing', 'schema', { rules: { operators: [{ ...operator, lead: { authority: 'none' } }] } }],
    ['an id that the language has', 'schema', { rules: { policies: [policy({ id: 'constructor' })] } }],
    ['a source by such an id', 'schema', { rules: { policies: [policy({ sources: ['constructor'] })] } }],
    ['a name of 61 characters', 'schema', { rules: { services: [service({ name: 'x'.repeat(61) })] } }],
    ['a sentence of 1,025 characters', 'schema', { sentences: { 'policy-eea.detail': 'x'.repeat(1025) } }],
    ['a date that the calendar does not have', 'schema', { rules: { policies: [policy({ since: '2027-99-99' })] } }],
    ['a language that no browser knows', 'schema', { rules: { sources: { law: { ...smallRules().sources['law']!, language: 'de_DE' } } } }],
    ['a country that there is not', 'schema', { rules: { jurisdictions: [{ id: 'XX', regime: 'other', groups: [], zones: [] }] } }],
  ]
  it.each(wishes)('for %s', async (_, reason, wish) => {
    expect(await outcome(wish)).toEqual([reason, 'bundled'])
  })

  it('for a link that is not plain, wherever it is', async () => {
    const host = fc.constantFrom(
      'user@www.facebook.com',
      'www.facebook.com:8443',
      '192.0.2.1',
      '[2001:db8::1]',
      'www.facebook.com.',
      'fаcebook.com',
      'xn--bcher-kva.example',
      'localhost',
    )
    const place = fc.constantFrom<(url: string) => Partial<Rules>>(
      (url) => ({ optOuts: [route({ url })] }),
      (url) => ({ sources: { law: { ...smallRules().sources['law']!, url } } }),
      (url) => ({ operators: [{ ...operator, fallback: [{ id: 'page', url }] }] }),
    )
    const runs = fc.asyncProperty(host, place, async (name, at) => {
      expect(await outcome({ rules: at(`https://${name}/form`) })).toEqual(['schema', 'bundled'])
    })
    await fc.assert(runs, { numRuns: 20 })
  })

  it('for patterns that could keep a browser busy', async () => {
    const path = fc.constantFrom('(a+)+', ':x((a|a)*)', '*a*b*c', '{a*}*', ':a:b', ':a+', '(.*)', '([a-z]+[a-z]+)', ':a-:b-:c', '(?=a)')
    const place = fc.constantFrom<(pattern: string) => ReturnType<typeof service>>(
      (pattern) => service({ match: ['https://www.facebook.com/*', `https://www.facebook.com/${pattern}`] }),
      (pattern) => service({ except: [`/${pattern}`] }),
      (pattern) => service({ contexts: [{ id: 'feed', match: [`/${pattern}`] }] }),
    )
    const runs = fc.asyncProperty(path, place, async (pattern, at) => {
      expect(await outcome({ rules: { services: [at(pattern)] } })).toEqual(['schema', 'bundled'])
    })
    await fc.assert(runs, { numRuns: 20 })
  })

  it('for a file of more than one megabyte, and for more than two together', async () => {
    const names = Array.from({ length: 3000 }, (_, at) => `n${at}`)
    const sources = Object.fromEntries(names.map((id) => [id, { ...smallRules().sources['law']!, title: 'x'.repeat(400) }]))
    const rules = { sources: { ...smallRules().sources, ...sources }, policies: [policy({ sources: names })] }
    expect(await outcome({ rules })).toEqual(['too-large', 'bundled'])
    const paused = await release({ rules: { policies: [policy({ status: 'paused' })] } })
    server.folder = await relisted(paused, (file) => ({ ...file, size: 900_000 }))
    expect(await attempt()).toBe('too-large')
  })
})

describe('what is left out, unless a root key signs', () => {
  const form = route({ id: 'form-elsewhere', url: 'https://www.faceb00k.example/form' })
  const quiet = service({ quiet: [{ kind: 'sign-in', match: ['/*'], evidence: 'company' }] })

  it('ways to act on hosts on which the build knows no service', async () => {
    const wish = { rules: { optOuts: [route(), form] } }
    expect(await outcome(wish)).toEqual(['updated', 'feed'])
    expect((await rulesInUse()).optOuts.map(({ id }) => id)).toEqual(['form-eea'])
    expect(await outcome({ ...wish, pairs: [ROOT] })).toEqual(['updated', 'feed'])
    expect((await rulesInUse()).optOuts.map(({ id }) => id)).toEqual(['form-eea', 'form-elsewhere'])
  })

  it('quiet on pages on which the build is not quiet', async () => {
    for (const one of [quiet, service({ contexts: [{ id: 'feed', match: ['/*'], quiet: true }] }), service({ except: ['/*'] })]) {
      expect(await outcome({ rules: { services: [one] } })).toEqual(['updated', 'feed'])
      const { locate } = await import('../../../../rules/engine/locate-address.ts')
      const { rulesFor } = await wakeWorker()
      expect(locate(await rulesFor('facebook'), 'https://www.facebook.com/')).toMatchObject({ service: 'facebook', quiet: false })
    }
  })

  it('stays left out when nothing new comes', async () => {
    await outcome({ rules: { optOuts: [route(), form] } })
    expect(await attempt()).toBe('same')
    expect((await rulesInUse()).optOuts.map(({ id }) => id)).toEqual(['form-eea'])
  })
})

describe('a serial from the future', () => {
  const day = 86_400_000
  const later = {
    serial: 2028010101,
    rules: { published: '2028-01-01', expires: '2028-06-01' },
    envelope: { issued: '2028-01-01T06:00:00Z', expires: '2028-06-01' },
  }

  it('is no floor once the clock is right', async () => {
    await fakeBrowser.storage.local.set({ 'feed.on': true, language: 'de' })
    vi.setSystemTime(Date.parse('2028-01-02T12:00:00Z'))
    await publish(server, later)
    expect(await attempt()).toBe('updated')
    vi.setSystemTime(NOW)
    await publish(server, {})
    expect(await attempt()).toBe('updated')
    expect(await inUse()).toEqual(FIRST)
  })

  it('stays one if the clock is behind even the bundled rules', async () => {
    await fakeBrowser.storage.local.set({ 'feed.on': true, language: 'de' })
    await attempt()
    vi.setSystemTime(NOW - 365 * day)
    await publish(server, {
      serial: 2025112001,
      rules: { published: '2025-11-20', expires: '2026-05-20' },
      envelope: { issued: '2025-11-20T06:00:00Z', expires: '2026-05-20' },
    })
    expect(await attempt()).toBe('older')
    expect(await inUse()).toEqual(FIRST)
  })

  it('and one that a thief has used up gives way to what the root key signs later, and to nothing that it signed before', async () => {
    await fakeBrowser.storage.local.set({ 'feed.on': true, language: 'de' })
    const before = await release({ serial: 2026112401, pairs: [ROOT] })
    await publish(server, { serial: 2026112499, envelope: { issued: '2026-11-24T12:00:00Z' } })
    expect(await attempt()).toBe('updated')
    server.folder = new Map([...server.folder, ...before.folder])
    expect(await attempt()).toBe('older')
    await publish(server, { serial: 2026112402, envelope: { issued: '2026-11-24T18:00:00Z' } })
    expect(await attempt()).toBe('older')
    await publish(server, { serial: 2026112402, pairs: [ROOT], envelope: { issued: '2026-11-24T18:00:00Z' } })
    expect(await attempt()).toBe('updated')
    expect(await inUse()).toMatchObject({ serial: 2026112402, origin: 'feed' })
    expect(feedFile(server.folder).length).toBeGreaterThan(0)
  })
})
