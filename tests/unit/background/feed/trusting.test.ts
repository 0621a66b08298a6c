import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { keyId } from '../../../../rules/feed/trust.ts'
import { DAILY, KEYS, ROOT, SPARE, STRANGER } from '../../fixtures/feed-kit.ts'
import { serve, type FeedServer } from '../../fixtures/feed-server.ts'
import { attempt, BUNDLED, FIRST, installExtension, inUse, publish, requests, wakeWorker, onFeed } from '../../fixtures/feed-world.ts'

let server: FeedServer

onFeed((started) => (server = started))

describe('a build with other keys', () => {
  it('believes neither the keys nor the rules that a stolen root key left behind', async () => {
    await publish(server, { pairs: [ROOT], envelope: { trust: [STRANGER.key] } })
    await attempt()
    await publish(server, { serial: 2026112402, pairs: [STRANGER] })
    expect(await attempt()).toBe('updated')

    installExtension(server, {}, `root:${SPARE.key},${DAILY.key}`)
    expect(await inUse()).toEqual(BUNDLED)
    expect(await attempt()).toBe('unknown-key')
    await publish(server, { serial: 2026112403, pairs: [STRANGER] })
    expect(await attempt()).toBe('unknown-key')
    await publish(server, { serial: 2026112401, pairs: [DAILY] })
    expect(await attempt()).toBe('older')
    await publish(server, { serial: 2026112404, pairs: [DAILY] })
    expect(await attempt()).toBe('updated')
    expect(await inUse()).toMatchObject({ serial: 2026112404, origin: 'feed' })
  })

  it('believes nothing any more by a key that it does without', async () => {
    await attempt()
    installExtension(server, {}, `root:${ROOT.key},${SPARE.key}`)
    expect(await inUse()).toEqual(BUNDLED)
    await publish(server, { serial: 2026112402, pairs: [DAILY] })
    expect(await attempt()).toBe('unknown-key')
  })

  it('keeps using stored rules that one of its keys signed, and asks for nothing else', async () => {
    await attempt()
    installExtension(server, {}, `${KEYS},${SPARE.key}`)
    expect(await inUse()).toEqual(FIRST)
    expect(await attempt()).toBe('same')
    expect(requests).toEqual([server.url])
    expect(await inUse()).toEqual(FIRST)
  })

  it('with the same root key knows the keys that this has named, and those that it revoked', async () => {
    await publish(server, { pairs: [ROOT], envelope: { trust: [STRANGER.key], revoke: [keyId(DAILY.key)] } })
    await attempt()
    installExtension(server, {}, `${KEYS},${SPARE.key}`)
    await publish(server, { serial: 2026112402, pairs: [DAILY] })
    expect(await attempt()).toBe('revoked-key')
    await publish(server, { serial: 2026112403, pairs: [STRANGER] })
    expect(await attempt()).toBe('updated')
    await publish(server, { serial: 2026112404, pairs: [DAILY] })
    expect(await attempt()).toBe('revoked-key')
  })

  it('reads what was stored before it was noted which keys a build had', async () => {
    await attempt()
    const { 'feed.head': head } = await fakeBrowser.storage.local.get('feed.head')
    const { keys: _, ...older } = Object(head)
    await fakeBrowser.storage.local.set({ 'feed.head': older })
    expect(await inUse()).toEqual(FIRST)
    expect(await attempt()).toBe('same')
    expect(await inUse()).toEqual(FIRST)
  })
})

describe('what was verified is not stored', () => {
  async function holdFiles(): Promise<() => void> {
    const { runFeed } = await wakeWorker()
    let answer: (() => void) | undefined
    server.misdeeds.set('*', (request, response) => {
      answer = () => serve(server.folder.get(request.url?.slice(1) ?? ''), '.json')(request, response)
    })
    const running = runFeed()
    await vi.waitFor(() => expect(answer).toBeDefined())
    server.misdeeds.clear()
    return () => {
      answer?.()
      outcome = running
    }
  }
  let outcome: Promise<string | null>

  it('if its key was revoked in the meantime, however high its serial', async () => {
    await publish(server, { serial: 2026112409, pairs: [DAILY] })
    const goOn = await holdFiles()
    await publish(server, { serial: 2026112402, pairs: [ROOT], envelope: { revoke: [keyId(DAILY.key)] } })
    expect(await attempt()).toBe('updated')
    goOn()
    expect(await outcome).toBe('older')
    expect(await inUse()).toMatchObject({ serial: 2026112402 })
    await publish(server, { serial: 2026112410, pairs: [DAILY] })
    expect(await attempt()).toBe('revoked-key')
  })

  it('if the person said no in the meantime, or had everything deleted', async () => {
    const goOn = await holdFiles()
    await (await wakeWorker()).turnFeed(false)
    await fakeBrowser.storage.local.clear()
    goOn()
    expect(await outcome).toBeNull()
    expect(await fakeBrowser.storage.local.get()).toEqual({})
    expect(await fakeBrowser.alarms.get('feed')).toBeUndefined()
  })
})
