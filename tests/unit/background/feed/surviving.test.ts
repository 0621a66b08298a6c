import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { NOW, release } from '../../fixtures/feed-kit.ts'
import { serve, type FeedServer } from '../../fixtures/feed-server.ts'
import { attempt, BUNDLED, FIRST, installExtension, inUse, publish, requests, wakeWorker, onFeed } from '../../fixtures/feed-world.ts'

const DAY = 86_400_000
let server: FeedServer

onFeed((started) => (server = started))

describe('whatever goes wrong on the device', () => {
  it('a worker that is killed between download and commit leaves nothing half-written, and the next one finishes', async () => {
    const commit = vi.spyOn(navigator.locks, 'request').mockImplementation(() => new Promise(() => undefined))
    const { runFeed } = await wakeWorker()
    void runFeed()
    await vi.waitFor(() => expect(commit).toHaveBeenCalledOnce(), { timeout: 20_000 })
    commit.mockRestore()
    expect(requests).toHaveLength(7)
    expect(await fakeBrowser.alarms.get('feed')).toBeDefined()
    expect(await inUse()).toEqual(BUNDLED)
    expect(await attempt()).toBe('updated')
    expect(await inUse()).toEqual(FIRST)
  })

  it('two updates that race end with the newer one', async () => {
    const one = await wakeWorker()
    const two = await wakeWorker()
    let answerLate: (() => void) | undefined
    server.misdeeds.set('*', (request, response) => {
      answerLate = () => serve(server.folder.get(request.url?.slice(1) ?? ''), '.json')(request, response)
    })
    const slow = one.runFeed()
    await vi.waitFor(() => expect(answerLate).toBeDefined())
    server.misdeeds.clear()
    await publish(server, { serial: 2026112402 })
    expect(await two.runFeed()).toBe('updated')
    answerLate?.()
    expect(await slow).toBe('older')
    expect(await inUse()).toEqual({ serial: 2026112402, origin: 'feed', text: 'de 2026112402' })
  })

  it('two calls in one worker make one attempt', async () => {
    const { runFeed } = await wakeWorker()
    expect(await Promise.all([runFeed(), runFeed()])).toEqual(['updated', 'updated'])
    expect(requests).toHaveLength(7)
  })

  it('a full disk keeps the rules in use', async () => {
    await attempt()
    await publish(server, { serial: 2026112402 })
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    expect(await attempt()).toBe('storage')
    set.mockRestore()
    expect(await inUse()).toEqual(FIRST)
  })

  it.each([
    ['feed.head', 'nonsense'],
    ['feed.head', null],
    ['feed.rules', { serial: FIRST.serial, text: '{}' }],
    ['feed.rules', { serial: 2026112499, text: '{"serial":2026112499}' }],
    ['feed.rules', 5],
    ['feed.rules', { serial: FIRST.serial, parts: { index: '{}', authorities: '{}', operators: {} } }],
  ])('damaged %s means the bundled rules, until the next attempt mends it', async (key, value) => {
    await attempt()
    await fakeBrowser.storage.local.set({ [key]: value })
    expect(await inUse()).toEqual(BUNDLED)
    await attempt()
    expect(await inUse()).toEqual(FIRST)
  })

  it('damaged sentences are fetched again', async () => {
    await attempt()
    await fakeBrowser.storage.local.set({ 'feed.text': { serial: FIRST.serial, language: 'de', text: 'broken' } })
    expect(await inUse()).toMatchObject({ serial: FIRST.serial, text: 'bundled' })
    await attempt()
    expect(await inUse()).toEqual(FIRST)
  })

  it('another language while nothing can be fetched: what the bundled sentences still say, in it; what is newer, in the one before', async () => {
    const texts = { 'policy-eea': 'Neu.', same: 'Gleich.', added: 'Dazu.' }
    server.folder = (await release({ sentences: texts })).folder
    await attempt()
    await fakeBrowser.storage.local.set({ 'feed.on': false })
    const bundled: Record<string, object> = {
      '/text/de/common.json': { language: 'de', texts: {} },
      '/text/en/common.json': { language: 'en', texts: {} },
      '/text/de/meta.json': { language: 'de', texts: { 'policy-eea': 'Alt.', same: 'Gleich.', gone: 'Weg.' } },
      '/text/en/meta.json': { language: 'en', texts: { 'policy-eea': 'Old.', same: 'Same.', gone: 'Gone.' } },
    }
    vi.stubGlobal('fetch', async (url: string) => (bundled[url] ? Response.json(bundled[url]) : new Response('', { status: 404 })))
    const { loadRulesText } = await wakeWorker()
    expect((await loadRulesText('de', ['meta'])).texts).toEqual(texts)
    expect((await loadRulesText('en', ['meta'])).texts).toEqual({ 'policy-eea': 'Neu.', same: 'Same.', added: 'Dazu.' })
    delete bundled['/text/de/meta.json']
    expect((await loadRulesText('en', ['meta'])).texts).toEqual(texts)
  })

  it('a device that was off for a year keeps its rules, refuses the old envelope, and takes a new one', async () => {
    await attempt()
    server.clock = NOW + 365 * DAY
    vi.setSystemTime(NOW + 365 * DAY)
    expect(await attempt()).toBe('expired')
    expect(await inUse()).toEqual(FIRST)
    const expires = '2028-05-24'
    await publish(server, { serial: 2027112401, rules: { expires }, envelope: { issued: '2027-11-24T06:00:00Z', expires } })
    expect(await attempt()).toBe('updated')
  })

  it.each([
    ['ahead', 365],
    ['behind', -365],
  ])('a clock a year %s is told, and the rules stay', async (_, days) => {
    vi.setSystemTime(NOW + days * DAY)
    expect(await attempt()).toBe('clock')
    expect(await inUse()).toEqual(BUNDLED)
    vi.setSystemTime(NOW)
    expect(await attempt()).toBe('updated')
  })

  it('an updated extension uses its own rules if they are newer, and drops the stored ones', async () => {
    await attempt()
    installExtension(server, { serial: 2026112501 })
    expect(await inUse()).toEqual({ serial: 2026112501, origin: 'bundled', text: 'bundled' })
    expect(await fakeBrowser.storage.local.get(['feed.rules', 'feed.text'])).toEqual({})
    expect(await attempt()).toBe('same')
    expect(await inUse()).toMatchObject({ serial: 2026112501, origin: 'bundled' })
    await publish(server, { serial: 2026112402 })
    expect(await attempt()).toBe('older')
  })

  it('an extension that was updated keeps newer stored rules of the previous release', async () => {
    await attempt()
    installExtension(server, { serial: 2026112302 })
    expect(await inUse()).toEqual(FIRST)
  })

  it('a build without a feed uses its own rules and sentences, whatever is stored', async () => {
    await attempt()
    installExtension(null)
    expect(await inUse()).toEqual(BUNDLED)
  })
})
