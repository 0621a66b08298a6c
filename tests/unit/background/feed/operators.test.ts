import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { fileName } from '../../../../rules/feed/envelope.ts'
import { VERSION } from '../../../../entrypoints/shared/records/record.ts'
import type { Rules } from '../../../../rules/schema/schema.ts'
import { NOW, release, ROOT, type Release } from '../../fixtures/feed-kit.ts'
import { MISDEEDS, startFeedServer, type FeedServer } from '../../fixtures/feed-server.ts'
import { attempt, installExtension, publish, requests, wakeWorker } from '../../fixtures/feed-world.ts'
import { record } from '../../fixtures/arbitrary-records.ts'
import { route } from '../../fixtures/small-rules.ts'
import { twoOperators } from '../../fixtures/two-operators.ts'

/** One watched from install, and one that is not. */
const { serial: _, ...rules } = twoOperators()
const IDS = rules.operators.map(({ id }) => id)
const onlyFirst = { ...rules, operators: rules.operators.slice(0, 1), services: rules.services.slice(0, 1), ...aboutFirst() }

function aboutFirst() {
  const first = <T>(all: readonly T[]) => all.slice(0, 1)
  const { policies, optOuts, statuses } = rules
  return { policies: first(policies), optOuts: first(optOuts), statuses: first(statuses) }
}

let server: FeedServer

beforeEach(async () => {
  server = await startFeedServer((await release({ rules })).folder, NOW)
  await device()
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await server.close()
})

/** A device that has not fetched anything yet. */
async function device(bundled: Partial<Rules> = rules, stored: object = {}, origins: string[] = []): Promise<void> {
  installExtension(server, bundled)
  await fakeBrowser.storage.local.clear()
  await fakeBrowser.storage.local.set({ 'feed.on': true, language: 'de', ...stored })
  fakeBrowser.permissions.getAll = async () => ({ origins, permissions: [] })
}

/** The operators whose files were requested. */
function asked({ files }: Release): string[] {
  return files.flatMap((file) => (file.role === 'operator' && requests.some((url) => url.endsWith(fileName(file))) ? [file.id] : []))
}

async function statusOn(service: string): Promise<string | undefined> {
  const { rulesFor } = await wakeWorker()
  const { rules: found } = await rulesFor(service)
  return found.policies.find(({ services }) => services.includes(service))?.status
}

async function statuses(): Promise<(string | undefined)[]> {
  return [await statusOn('example-social'), await statusOn('example-chat')]
}

/** Rules in which these operators have paused it. */
function pausedAt(ids: readonly string[], status: 'paused' | 'announced' = 'paused'): Partial<Rules> {
  const services = rules.services.filter(({ operator }) => ids.includes(operator)).map(({ id }) => id)
  return { ...rules, policies: rules.policies.map((one) => (one.services.some((id) => services.includes(id)) ? { ...one, status } : one)) }
}

describe('of the operators', () => {
  it('those are fetched that are not as they came with the extension, whether the device watches their pages or not', async () => {
    const next = await publish(server, { serial: 2026112402, rules: pausedAt(['example-two']) })
    expect(await attempt()).toBe('updated')
    expect(asked(next)).toEqual(['example-two'])
    expect(await statuses()).toEqual(['active', 'paused'])
  })

  it('none is fetched that was fetched, or that came with the extension as it is', async () => {
    await publish(server, { serial: 2026112402, rules: pausedAt(['example-two']) })
    await attempt()
    requests.length = 0
    expect(await attempt()).toBe('same')
    expect(requests).toEqual([server.url])
    const next = await publish(server, { serial: 2026112403, rules: pausedAt(['example-two']) })
    expect(await attempt()).toBe('updated')
    expect(asked(next)).toEqual([])
    expect(await statuses()).toEqual(['active', 'paused'])
  })

  it('those are fetched after an update of the extension that it changed otherwise', async () => {
    await attempt()
    await device(pausedAt(IDS), await fakeBrowser.storage.local.get())
    requests.length = 0
    expect(await attempt()).toBe('same')
    expect(requests).toHaveLength(3)
    expect(await statuses()).toEqual(['active', 'active'])
    expect((await (await wakeWorker()).rulesOf(IDS)).origin).toBe('feed')
  })

  it('a change of one that is not watched is news for anyone with a record of it', async () => {
    const noted = { version: VERSION, records: [record({ service: 'example-chat' })] }
    await device(rules, { home: { country: 'AT', land: null }, records: noted })
    await (await wakeWorker()).noteChanges()
    await publish(server, { serial: 2026112402, rules: pausedAt(['example-two']) })
    await attempt()
    const { noteChanges, storage } = await wakeWorker()
    await noteChanges()
    expect((await storage.read(storage.ruleChanges)).flatMap(({ services }) => services)).toEqual(['example-chat'])
  })
})

describe('an operator that this version does not know', () => {
  beforeEach(() => device(onlyFirst))

  it('is there when it is shown for the first time: nothing has to be asked for then', async () => {
    expect(await attempt()).toBe('updated')
    requests.length = 0
    const { currentIndex, rulesFor, decidingRules } = await wakeWorker()
    expect((await currentIndex()).index.services.map(({ id }) => id)).toEqual(['example-social', 'example-chat'])
    expect((await rulesFor('example-chat')).rules.services.map(({ name }) => name)).toEqual(['Example Chat'])
    expect((await decidingRules()).rules.services.map(({ id }) => id)).toEqual(['example-social', 'example-chat'])
    expect(requests).toEqual([])
  })

  it.each([
    ['is not said to leave no way where its ways are not taken: nothing is said', {}, undefined, []],
    ['is told of with its ways if a root key signed', { pairs: [ROOT] }, 'active', ['form-chat']],
  ])('%s', async (_, wish, status, ways) => {
    server.folder = (await release({ rules, ...wish })).folder
    expect(await attempt()).toBe('updated')
    expect(await statuses()).toEqual(['active', status])
    const { rulesFor } = await wakeWorker()
    expect((await rulesFor('example-chat')).rules.optOuts.map(({ id }) => id)).toEqual(ways)
  })

  it.each([
    ['has none', []],
    [
      'is turned off by labels alone',
      [route({ id: 'switch', services: ['example-chat'], jurisdictions: ['world'], kind: 'switch', url: undefined, path: ['Settings'] })],
    ],
  ])('is told of under any key if it %s', async (_, ways) => {
    server.folder = (await release({ rules: { ...rules, optOuts: [...rules.optOuts.slice(0, 1), ...ways] } })).folder
    expect(await attempt()).toBe('updated')
    expect(await statuses()).toEqual(['active', 'active'])
  })
})

describe('whatever changes for which operators', () => {
  const some = fc.subarray(IDS)

  it('the host is asked the same, whatever the person watches, noted, ticked or lives by', async () => {
    const person = fc.record({
      origins: fc.subarray(['https://social.example/*', 'https://chat.example/*', 'https://*/*']),
      country: fc.constantFrom('AT', 'US', null),
      used: fc.subarray(['example-social', 'example-chat']),
      noted: fc.subarray(['example-social', 'example-chat']),
    })
    const runs = fc.asyncProperty(some, fc.boolean(), person, person, async (changed, known, ...people) => {
      const bundled = known ? rules : onlyFirst
      const next = await publish(server, { serial: 2026112402, rules: pausedAt(changed) })
      const seen = []
      for (const { origins, country, used, noted } of people) {
        await device(
          bundled,
          {
            ...(country && { home: { country, land: null } }),
            used: used.map((service) => ({ service, on: true })),
            records: { version: VERSION, records: noted.map((service) => record({ id: service, service })) },
          },
          origins,
        )
        expect(await attempt()).toBe('updated')
        seen.push([...requests])
      }
      expect(seen[0]).toEqual(seen[1])
      const unlike = IDS.filter((id) => changed.includes(id) || (!known && id === 'example-two'))
      expect(asked(next)).toEqual(unlike)
    })
    await fc.assert(runs, { numRuns: 15 })
  }, 120_000)

  it('what is in use is of one release, wherever the attempt ends', async () => {
    const end = fc.constantFrom('well', 'dead-host', 'full-disk', 'dead-worker')
    const runs = fc.asyncProperty(fc.array(fc.tuple(some, end, fc.nat(9)), { minLength: 1, maxLength: 4 }), async (releases) => {
      server.misdeeds.clear()
      await device()
      let inUse: (string | undefined)[] = ['active', 'active']
      let serial = 2026112402
      for (const [changed, how, at] of releases) {
        const status = serial % 2 === 0 ? 'paused' : 'announced'
        const { files } = await publish(server, { serial, rules: pausedAt(changed, status) })
        const dead = files[at % files.length]
        if (how === 'dead-host' && dead) server.misdeeds.set(fileName(dead), MISDEEDS.http)
        const set = how === 'full-disk' ? vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES')) : null
        const lock =
          how === 'dead-worker' ? vi.spyOn(navigator.locks, 'request').mockImplementation(() => new Promise(() => undefined)) : null
        const { runFeed } = await wakeWorker()
        const attempted = runFeed()
        const result = lock ? await vi.waitUntil(() => lock.mock.calls.length > 0 && 'killed', { timeout: 20_000 }) : await attempted
        for (const spy of [set, lock]) spy?.mockRestore()
        server.misdeeds.clear()
        const said = IDS.map((id) => (changed.includes(id) ? status : 'active'))
        if (result === 'updated') inUse = said
        expect(how === 'well' ? result : 'updated').toBe('updated')
        expect(await statuses()).toEqual(inUse)
        serial += 1
      }
      expect(['updated', 'same']).toContain(await attempt())
      const last: readonly string[] = releases.at(-1)?.[0] ?? []
      expect(await statuses()).toEqual(IDS.map((id) => (last.includes(id) ? (serial % 2 === 0 ? 'announced' : 'paused') : 'active')))
    })
    await fc.assert(runs, { numRuns: 15 })
  }, 120_000)
})
