import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { DAILY, feedFile, NOW, release, ROOT, STRANGER } from '../../fixtures/feed-kit.ts'
import { type FeedServer } from '../../fixtures/feed-server.ts'
import { attempt, FIRST, installExtension, inUse, publish, requests, onFeed } from '../../fixtures/feed-world.ts'

let server: FeedServer

onFeed((started) => (server = started))

describe('a feed that was turned on', () => {
  it('brings the rules and the sentences in the language in use', async () => {
    expect(await attempt()).toBe('updated')
    expect(await inUse()).toEqual(FIRST)
    // Envelope, index, two lists, authorities, the sentences about one unchanged operator, and the common ones.
    expect(requests).toHaveLength(7)
  })

  it('is asked with the same three headers by everybody', async () => {
    await attempt()
    const own = server.asked.map(({ headers }) => ({ ...headers, host: undefined, accept: undefined }))
    for (const headers of own) {
      expect(headers).toMatchObject({ 'accept-language': '*' })
      expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie', 'referer', 'authorization', 'if-none-match']))
    }
    expect(server.asked.every(({ method, url }) => method === 'GET' && !url.includes('?'))).toBe(true)
  })

  it('says when there is nothing new, at the price of one request', async () => {
    await attempt()
    requests.length = 0
    expect(await attempt()).toBe('same')
    expect(requests).toEqual([server.url])
    expect(server.asked.at(-1)?.headers['if-none-match']).toMatch(/^"[0-9a-f]{16}"$/)
    expect(await inUse()).toEqual(FIRST)
  })

  it('sends no ETag back after a week, so that nobody can be known by it for longer', async () => {
    await attempt()
    vi.setSystemTime(NOW + 8 * 86_400_000)
    expect(await attempt()).toBe('same')
    expect(server.asked.at(-1)?.headers['if-none-match']).toBeUndefined()
    await attempt()
    expect(server.asked.at(-1)?.headers['if-none-match']).toBeDefined()
  })

  it('sends none for longer either if the host answers every one with another', async () => {
    let day = 0
    server.misdeeds.set('feed.txt', (_, response) =>
      response.writeHead(200, { 'content-type': 'text/plain', etag: `"you-${day}"` }).end(feedFile(server.folder)),
    )
    for (; day < 9; day += 1) {
      vi.setSystemTime(NOW + day * 86_400_000)
      expect(await attempt()).toBe(day === 0 ? 'updated' : 'same')
    }
    const marks = server.asked.filter(({ url }) => url === '/feed.txt').map(({ headers }) => headers['if-none-match'] ?? null)
    expect(marks).toEqual([null, ...[0, 1, 2, 3, 4, 5].map((before) => `"you-${before}"`), null, '"you-7"'])
  })

  it('sends none whose age a wrong clock has made unknown', async () => {
    vi.setSystemTime(NOW + 60 * 86_400_000)
    await attempt()
    vi.setSystemTime(NOW + 40 * 86_400_000)
    await attempt()
    expect(server.asked.at(-1)?.headers['if-none-match']).toBeUndefined()
  })

  it('says so too if the host has no ETag', async () => {
    server.misdeeds.set('feed.txt', (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(feedFile(server.folder)))
    await attempt()
    expect(await attempt()).toBe('same')
    expect(await inUse()).toEqual(FIRST)
  })

  it('brings newer rules', async () => {
    await attempt()
    await publish(server, { serial: 2026112402 })
    expect(await attempt()).toBe('updated')
    expect(await inUse()).toEqual({ serial: 2026112402, origin: 'feed', text: 'de 2026112402' })
  })

  it('brings only the sentences after the language changed', async () => {
    await attempt()
    await fakeBrowser.storage.local.set({ language: 'en' })
    requests.length = 0
    expect(await attempt()).toBe('same')
    expect(requests).toHaveLength(4)
    expect(await inUse()).toMatchObject({ serial: FIRST.serial, text: `en ${FIRST.serial}` })
  })

  it('uses English if it does not have the language', async () => {
    server.folder = (await release({ languages: ['en', 'fr'] })).folder
    await attempt()
    expect(await inUse()).toMatchObject({ text: `en ${FIRST.serial}` })
  })

  it('fetches no files if the bundled rules are the same', async () => {
    installExtension(server, { serial: FIRST.serial })
    expect(await attempt()).toBe('same')
    expect(requests).toEqual([server.url])
    expect(await inUse()).toEqual({ serial: FIRST.serial, origin: 'bundled', text: 'bundled' })
    await attempt()
    expect(server.asked.at(-1)?.headers['if-none-match']).toBeDefined()
  })

  it('takes keys that a root key added, and remembers those that it revoked', async () => {
    await publish(server, { pairs: [ROOT], envelope: { trust: [STRANGER.key], revoke: [DAILY.key.slice(0, 16)] } })
    await attempt()
    await publish(server, { serial: 2026112402, pairs: [DAILY] })
    expect(await attempt()).toBe('revoked-key')
    await publish(server, { serial: 2026112403, pairs: [STRANGER] })
    expect(await attempt()).toBe('updated')
    await publish(server, { serial: 2026112404, pairs: [DAILY] })
    expect(await attempt()).toBe('revoked-key')
  })
})
