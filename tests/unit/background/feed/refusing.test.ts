import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { feedFile, release, STRANGER, type Wish } from '../../fixtures/feed-kit.ts'
import { MISDEEDS, serve, type FeedServer } from '../../fixtures/feed-server.ts'
import { route, service } from '../../fixtures/small-rules.ts'
import { attempt, BUNDLED, FIRST, inUse, publish, requests, wakeWorker, onFeed } from '../../fixtures/feed-world.ts'

let server: FeedServer

onFeed((started) => (server = started))

describe('what is refused changes nothing', () => {
  const wishes: [string, Wish][] = [
    ['unknown-key', { serial: 2026112402, pairs: [STRANGER] }],
    ['older', { serial: 2026112302 }],
    ['older', { serial: FIRST.serial, envelope: { expires: '2027-05-24' } }],
    ['expired', { serial: 2026112402, envelope: { expires: '2026-11-24' } }],
    ['clock', { serial: 2026112402, envelope: { issued: '2026-12-24T00:00:00Z' } }],
    ['too-new', { serial: 2026112402, envelope: { minVersion: '9.0' } }],
    ['schema', { serial: 2026112402, rules: { serial: 2026112403 } }],
    ['schema', { serial: 2026112402, rules: { published: 'yesterday' } }],
    ['schema', { serial: 2026112402, rules: { services: [service({ match: ['https://www.facebook.com/:'] })] } }],
    [
      'schema',
      { serial: 2026112402, rules: { services: [service({ contexts: [{ id: 'feed', match: ['https://www.facebook.com/('] }] })] } },
    ],
    ['schema', { serial: 2026112402, rules: { optOuts: [route({ url: 'http://www.facebook.com/help/contact/1' })] } }],
    ['schema', { serial: 2026112402, rules: { optOuts: [route({ url: 'javascript:alert(1)' })] } }],
    ['schema', { serial: 2026112402, rules: { optOuts: [route({ url: 'https:javascript:alert(1)' })] } }],
  ]
  it.each(wishes)('%s', async (reason, wish) => {
    await attempt()
    await publish(server, wish)
    expect(await attempt()).toBe(reason)
    expect(await inUse()).toEqual(FIRST)
  })

  it.each(Object.entries(MISDEEDS))('%s, of the envelope', async (reason, misdeed) => {
    server.misdeeds.set('feed.txt', misdeed)
    expect(await attempt()).toBe(reason)
    expect(await inUse()).toEqual(BUNDLED)
  })

  it.each(Object.entries(MISDEEDS))('%s, of a file', async (reason, misdeed) => {
    server.misdeeds.set('*', misdeed)
    // These two are sent as text/plain, which is refused before their length is checked.
    expect(await attempt()).toBe(reason === 'too-large' || reason === 'truncated' ? 'type' : reason)
    expect(await inUse()).toEqual(BUNDLED)
  })

  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['truncated', (bytes) => bytes.slice(0, -1)],
    ['size', (bytes) => new Uint8Array([...bytes, 32])],
    ['hash', (bytes) => bytes.map((byte, at) => (at === 100 ? byte ^ 1 : byte))],
  ])('%s of a file', async (reason, spoil) => {
    await attempt()
    const { folder } = await publish(server, { serial: 2026112402 })
    for (const [name, bytes] of folder) if (name !== 'feed.txt') server.misdeeds.set(name, serve(spoil(bytes), name))
    expect(await attempt()).toBe(reason)
    expect(await inUse()).toEqual(FIRST)
  })

  it('a file that is announced larger than allowed is not even asked for', async () => {
    const { envelope } = await release()
    const files = envelope.files.map((file) => ({ ...file, size: 1_500_000 }))
    await publish(server, { envelope: { files } })
    expect(await attempt()).toBe('too-large')
    expect(requests).toEqual([server.url])
  })

  it('a signature over something else', async () => {
    const bytes = feedFile(server.folder)
    server.folder.set('feed.txt', new Uint8Array([...bytes, 32]))
    expect(await attempt()).toBe('signature')
  })

  it('the envelope in use with one invisible character before it', async () => {
    await attempt()
    server.folder.set('feed.txt', new Uint8Array([0xef, 0xbb, 0xbf, ...feedFile(server.folder)]))
    expect(await attempt()).toBe('format')
    expect(await inUse()).toEqual(FIRST)
  })

  it('a download without end', async () => {
    const patience = new AbortController()
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal)
    server.misdeeds.set('feed.txt', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).write('trainspotter-feed 1\n', () => patience.abort())
    })
    expect(await attempt()).toBe('endless')
    expect(await inUse()).toEqual(BUNDLED)
  })

  it('a host that the browser does not grant, and a browser without Ed25519: no request at all', async () => {
    fakeBrowser.permissions.contains = async () => false
    expect(await attempt()).toBe('permission')
    fakeBrowser.permissions.contains = async () => true
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('No Ed25519', 'NotSupportedError'))
    expect(await attempt()).toBe('unsupported')
    expect(requests).toEqual([])
  })

  it('a host that was revoked while the envelope was fetched: no file is requested', async () => {
    let asked = 0
    fakeBrowser.permissions.contains = async () => ++asked === 1
    expect(await attempt()).toBe('permission')
    expect(requests).toEqual([server.url])
  })

  it('each refusal is logged with its word, newest first', async () => {
    await attempt()
    await publish(server, { serial: 2026112402, pairs: [STRANGER] })
    await attempt()
    const { storage } = await wakeWorker()
    expect(await storage.read(storage.feedLog)).toEqual([
      { at: '2026-11-25T12:00:00.000Z', result: 'unknown-key', serial: FIRST.serial },
      { at: '2026-11-25T12:00:00.000Z', result: 'updated', serial: FIRST.serial },
    ])
  })
})
