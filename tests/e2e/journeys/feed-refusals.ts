import { MISDEEDS, serve, type Answer, type FeedServer } from '../../unit/fixtures/feed-server.ts'
import de from '../../../entrypoints/shared/i18n/locales/de.json' with { type: 'json' }
import en from '../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }
import type { Harness } from '../harness-types.ts'
import { dayFromNow, ROOT, STRANGER, type FeedHost, type Wish } from '../feed-host.ts'
import { shown, type FeedRunner } from './feed-parts.ts'
import { openOwn, press, textIn } from './own-pages.ts'

type Case = [reason: string, spoil: (host: FeedHost) => unknown]

const publish = (wish: Wish) => (host: FeedHost) => host.publish(wish)
const answer = (name: string, misdeed: Answer) => (host: FeedHost) => host.server.misdeeds.set(name, misdeed)

/** Each has its own host; an earlier published release stays beside it. */
const CASES: readonly Case[] = [
  ['older', (host) => host.publish({ envelope: { serial: host.bundled - 1 } })],
  ['older', (host) => host.publish({ envelope: { serial: host.bundled + 1, minVersion: '0' } })],
  ['unknown-key', publish({ pair: STRANGER })],
  ['signature', (host) => change(host.server, 'feed.txt', (bytes) => flip(bytes, bytes.length - 2))],
  ['expired', publish({ envelope: { expires: dayFromNow(-2) } })],
  ['clock', publish({ envelope: { issued: `${dayFromNow(3)}T00:00:00Z` } })],
  ['too-new', publish({ envelope: { minVersion: '99' } })],
  ['format', (host) => change(host.server, 'feed.txt', (bytes) => flip(bytes, 'trainspotter-feed 1'.length - 1))],
  ['schema', publish({ envelope: { files: [] } })],
  [
    'schema',
    publish({ change: (rules) => ({ ...rules, services: rules.services.map((one) => ({ ...one, match: ['https://a.example/('] })) }) }),
  ],
  ['size', (host) => host.publish().then(() => changeFiles(host.server, (bytes) => new Uint8Array([...bytes, 32])))],
  ['hash', (host) => host.publish().then(() => changeFiles(host.server, (bytes) => flip(bytes, 9)))],
  ['truncated', (host) => host.publish().then(() => changeFiles(host.server, (bytes) => bytes.slice(0, -1)))],
  ...Object.entries(MISDEEDS).map(([reason, misdeed]): Case => [reason, answer('feed.txt', misdeed)]),
]
/** Takes as long as the extension's timeout, so it runs once and last. */
const ENDLESS: Case = [
  'endless',
  answer('feed.txt', (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).write('trainspotter-feed 1\n')),
]

/** Everything that is refused, by a real browser, with its words in the options. */
export function feedRefusalSpecs({ test, expect }: FeedRunner): void {
  test('what is wrong is refused with its word, logged, and changes nothing', async ({ extension, host, tell }) => {
    await tell('feed-on')
    const before = await brought(extension)
    const good = host.server.folder
    for (const [reason, spoil] of [...CASES, ENDLESS]) {
      host.server.misdeeds.clear()
      host.server.folder = new Map(good)
      await spoil(host)
      expect(await tell('feed-check')).toBe(reason)
      expect(await brought(extension)).toEqual(before)
    }
    expect((await shown(extension)).rules.serial).toBe(host.bundled + 1)

    host.server.misdeeds.set('feed.txt', MISDEEDS.unreachable)
    for (const [language, words] of Object.entries<Record<string, string>>({ en, de })) {
      // English is the default, and each choice of a language is an attempt that pushes the oldest out of the log.
      if (language !== 'en') await extension.store({ language })
      const page = await openOwn(extension, '/options.html', '#about')
      await press(page, '#upkeep', words['feed.log'] ?? '')
      for (const [reason] of [...CASES, ENDLESS]) {
        await expect.poll(() => textIn(page, '#upkeep')).toContain(words[`feed.refused.${reason}`] ?? words[`feed.result.${reason}`])
      }
      await page.close()
    }
  })

  test('a key that a root key revoked does not come back', async ({ extension, host, tell }) => {
    await tell('feed-on')
    await host.publish({ pair: ROOT, envelope: { trust: [STRANGER.key], revoke: [host.keyId] } })
    expect(await tell('feed-check')).toBe('updated')
    await host.publish()
    expect(await tell('feed-check')).toBe('revoked-key')
    await extension.worker.kill()
    expect(await tell('feed-check')).toBe('revoked-key')
    const newest = await host.publish({ pair: STRANGER })
    expect(await tell('feed-check')).toBe('updated')
    expect((await shown(extension)).rules.serial).toBe(newest)
  })
}

/** What attempts may change, except the log. */
function brought(extension: Harness): Promise<Record<string, unknown>> {
  return extension.stored('local', ['feed.on', 'feed.head', 'feed.rules', 'feed.text', 'news'])
}

function change(server: FeedServer, name: string, spoil: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): void {
  const bytes = server.folder.get(name)
  if (bytes) server.misdeeds.set(name, serve(spoil(bytes), name))
}

function changeFiles(server: FeedServer, spoil: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): void {
  for (const name of server.folder.keys()) if (name !== 'feed.txt') change(server, name, spoil)
}

function flip(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  return bytes.map((byte, index) => (index === at ? byte ^ 3 : byte))
}
