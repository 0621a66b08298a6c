import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { NOW, oldRelease, release } from '../../fixtures/feed-kit.ts'
import { startFeedServer, type FeedServer } from '../../fixtures/feed-server.ts'
import { attempt, BUNDLED, FIRST, installExtension, inUse, publish, wakeWorker } from '../../fixtures/feed-world.ts'
import stored from '../../fixtures/stored-format-1.json' with { type: 'json' }

let server: FeedServer

beforeEach(async () => {
  server = await startFeedServer(new Map(), NOW)
  installExtension(server)
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await server.close()
})

describe('what the release before has stored', () => {
  // Written by the code of that release, from small rules of its format.
  beforeEach(() => fakeBrowser.storage.local.set({ ...stored, language: 'de' }))

  it('stays in use after the update, and means the same', async () => {
    expect(await inUse()).toEqual(FIRST)
    const { rulesFor } = await wakeWorker()
    const { find } = await import('../../../../rules/engine/find.ts')
    const rules = await rulesFor('facebook')
    const person = { country: 'AT', land: null, guessed: false, objectionStatus: null, news: [] }
    const finding = find(rules, { service: 'facebook', context: 'feed', quiet: false }, true, person, '2026-11-25')
    expect(finding).toMatchObject({ state: 'training', policy: { id: 'policy-eea' }, status: { id: 'status-eea' } })
    expect(finding.collectiveActions.map(({ id }) => id)).toEqual(['action'])
    const there = find(rules, { service: 'facebook', context: 'feed', quiet: false }, true, { ...person, country: 'JE' }, '2026-11-25')
    expect(there.policy?.id).toBe('policy-region')
    expect(rules.rules.operators[0]?.lead).toEqual({ authority: 'ie' })
  })

  it('is no news', async () => {
    const { noteChanges, storage } = await wakeWorker()
    await noteChanges()
    expect(await storage.read(storage.ruleChanges)).toEqual([])
  })

  it('is replaced by a release of today, in one write, and by no older one', async () => {
    await publish(server, { serial: FIRST.serial - 1 })
    expect(await attempt()).toBe('older')
    expect(await inUse()).toEqual(FIRST)
    await publish(server, { serial: 2026112402 })
    const set = vi.spyOn(fakeBrowser.storage.local, 'set')
    expect(await attempt()).toBe('updated')
    expect(set.mock.calls.filter(([items]) => 'feed.head' in items).map(([items]) => Object.keys(items).toSorted())).toEqual([
      ['feed.head', 'feed.rules', 'feed.text'],
    ])
    expect(await inUse()).toEqual({ serial: 2026112402, origin: 'feed', text: 'de 2026112402' })
    const { 'feed.rules': kept } = await fakeBrowser.storage.local.get('feed.rules')
    expect(Object.keys(Object(kept)).toSorted()).toEqual(['parts', 'serial'])
  })

  it('is dropped if a byte of it changed', async () => {
    await fakeBrowser.storage.local.set({
      'feed.rules': { ...stored['feed.rules'], text: stored['feed.rules'].text.replace('active', 'paused') },
    })
    expect(await inUse()).toEqual(BUNDLED)
  })
})

describe('a host that still serves format 1', () => {
  beforeEach(() => fakeBrowser.storage.local.set({ 'feed.on': true, language: 'de' }))

  it('brings rules and sentences, and says when there is nothing new', async () => {
    server.folder = await oldRelease(2026112401)
    expect(await attempt()).toBe('updated')
    expect(await inUse()).toEqual(FIRST)
    expect(await attempt()).toBe('same')
    expect(await inUse()).toEqual(FIRST)
  })

  it('is taken after a release of today too, if it is newer', async () => {
    server.folder = (await release()).folder
    expect(await attempt()).toBe('updated')
    server.folder = await oldRelease(2026112402)
    expect(await attempt()).toBe('updated')
    expect(await inUse()).toEqual({ serial: 2026112402, origin: 'feed', text: 'de 2026112402' })
  })
})
