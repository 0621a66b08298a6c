import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { checkMaterial } from '../../../../rules/tools/check.ts'
import { NOW, release, type Wish } from '../../fixtures/feed-kit.ts'
import { startFeedServer, type FeedServer } from '../../fixtures/feed-server.ts'
import { attempt, installExtension, inUse } from '../../fixtures/feed-world.ts'
import { exampleRules } from '../../fixtures/example-rules.ts'
import { policy, route, service } from '../../fixtures/small-rules.ts'

let server: FeedServer

beforeEach(async () => {
  server = await startFeedServer((await release()).folder, NOW)
  installExtension(server)
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await server.close()
})

/** The result for a release signed by the right key, and which rules are in use afterwards. */
async function outcome(wish: Wish): Promise<[result: string | null, origin: string]> {
  await fakeBrowser.storage.local.clear()
  await fakeBrowser.storage.local.set({ 'feed.on': true, language: 'de' })
  server.folder = (await release(wish)).folder
  return [await attempt(), (await inUse()).origin]
}

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/)
/** Patterns that would make the extension appear on anyone's pages. */
const open = fc.oneof(
  label.map((top) => `https://${top}/*`),
  label.map((top) => `https://:any.${top}/*`),
  label.map((top) => `https://*.${top}/*`),
  label.map((name) => `https://:any([a-z.]+)${name}.example/*`),
  fc.constantFrom(
    'https://*/*',
    'https://:any/*',
    'https://*.co.uk/*',
    'https://:any.com.br/*',
    'https://co.uk/*',
    'https://{*.}?example/*',
  ),
  fc.tuple(label, label).map(([one, two]) => `https://${one}.:any.${two}.example/*`),
)
const unseen = fc.constantFrom('\u0000', '\u0007', '\n', '\u007f', '\u0085', '\u2028', '\u202e', '\u202a', '\u2066', '\u2069')
const sentence = fc.tuple(fc.string({ maxLength: 20 }), unseen, fc.string({ maxLength: 20 })).map((parts) => parts.join(''))
const scheme = fc.constantFrom(
  'http://',
  'javascript:',
  'data:text/html,',
  'ftp://',
  'file:///',
  'blob:https://',
  'view-source:https://',
  '//',
)

describe('a release whose signature is right is refused', () => {
  it("for a pattern without a specific owner's host, wherever it is", async () => {
    const place = fc.constantFrom<(pattern: string) => ReturnType<typeof service>>(
      (pattern) => service({ match: [pattern] }),
      (pattern) => service({ except: [pattern] }),
      (pattern) => service({ contexts: [{ id: 'feed', match: [pattern] }] }),
    )
    const runs = fc.asyncProperty(open, place, async (pattern, at) => {
      expect(await outcome({ rules: { services: [at(pattern)] } })).toEqual(['schema', 'bundled'])
    })
    await fc.assert(runs, { numRuns: 25 })
  })

  it('for invisible characters, in sentences, names and titles', async () => {
    const place = fc.constantFrom<(text: string) => Wish>(
      (text) => ({ sentences: { 'form-eea.what': text } }),
      (text) => ({ rules: { services: [service({ name: text })] } }),
      (text) => ({ rules: { operators: [{ id: 'meta', name: text, atInstall: true, controllers: [] }] } }),
      (text) => ({ rules: { sources: { law: { title: text, publisher: 'A parliament', kind: 'primary', language: 'en' } } } }),
    )
    const runs = fc.asyncProperty(sentence, place, async (text, at) => {
      expect(await outcome(at(text))).toEqual(['schema', 'bundled'])
    })
    await fc.assert(runs, { numRuns: 25 })
  })

  it('for a sentence that is longer than its kind allows', async () => {
    const keys = fc.constantFrom('form-eea.what', 'form-eea.without', 'policy-eea.detail', 'policy-eea', 'form-eea.note', 'trap.slow')
    const runs = fc.asyncProperty(keys, fc.integer({ min: 1201, max: 5000 }), async (key, length) => {
      expect(await outcome({ sentences: { [key]: 'x'.repeat(length) } })).toEqual(['schema', 'bundled'])
    })
    await fc.assert(runs, { numRuns: 10 })
  })

  it('for a link that is not https', async () => {
    const runs = fc.asyncProperty(scheme, fc.webUrl({ validSchemes: ['https'] }), async (start, url) => {
      const link = `${start}${url.slice('https://'.length)}`
      expect(await outcome({ rules: { optOuts: [route({ url: link })] } })).toEqual(['schema', 'bundled'])
    })
    await fc.assert(runs, { numRuns: 20 })
  })

  it('and is taken without any of that', async () => {
    const hosts = ['https://www.facebook.com/*', 'https://:locale([a-z]{2}).facebook.com/*', 'https://*.example.co.uk/*']
    const wish = {
      rules: { services: [service({ match: hosts })], policies: [policy()] },
      sentences: { 'form-eea.what': 'Für alle – „so“.' },
    }
    expect(await outcome(wish)).toEqual(['updated', 'feed'])
  })
})

test('rules:check tells of it before anybody signs', () => {
  const texts = [{ language: 'en', texts: { 'policy-eea': 'a\u202eb', 'form-eea.what': 'x'.repeat(401) } }]
  const material = { rules: exampleRules(), texts, hosts: [], claims: [], today: '2026-11-30' }
  const told = checkMaterial(material).map(({ path, reason }) => `${path}: ${reason}`)
  expect(told).toContain('policy-eea: it holds a character that nobody sees')
  expect(told).toContain('form-eea.what: 401 characters are more than the extension takes')
})
