import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { minutesToNext } from '../../../../entrypoints/background/feed/schedule.ts'
import { FEED_RESULTS, type FeedLog } from '../../../../entrypoints/shared/feed/schemas.ts'
import { NOW, release } from '../../fixtures/feed-kit.ts'
import { startFeedServer, type FeedServer } from '../../fixtures/feed-server.ts'
import { installExtension, requests, wakeWorker } from '../../fixtures/feed-world.ts'

const HOUR = 60
const log = (...results: FeedLog[number]['result'][]): FeedLog =>
  results.map((result) => ({ at: '2026-11-25T12:00:00Z', result, serial: 1 }))
let server: FeedServer

type Grant = (added: { origins?: string[]; permissions?: string[] }) => void

/** WXT's fake browser grants nothing by itself. */
function listenForGrants(): Grant {
  const listeners: Grant[] = []
  Object.assign(fakeBrowser.permissions, { onAdded: { addListener: (listener: Grant) => listeners.push(listener) } })
  return (added) => {
    for (const listener of listeners) listener(added)
  }
}

/** An attempt schedules the next one before it begins and after it ends. One that is still running would set the alarm of the next test. */
async function attemptEnds(): Promise<void> {
  const planned = vi.spyOn(fakeBrowser.alarms, 'create')
  await vi.waitFor(() => expect(planned.mock.calls.filter(([name]) => name === 'feed')).toHaveLength(2), { timeout: 20_000 })
}

async function minutesAway(): Promise<number> {
  return ((await fakeBrowser.alarms.get('feed'))?.scheduledTime ?? Number.NaN) / 60_000 - NOW / 60_000
}

beforeEach(async () => {
  server = await startFeedServer((await release()).folder, NOW)
  installExtension(server)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await server.close()
})

describe('the time to the next attempt', () => {
  it.each<[string, FeedLog, boolean, number, number]>([
    ['is 18 to 24 hours', log('same'), false, 18, 24],
    ['is the same after one failure', log('signature', 'same'), false, 18, 24],
    ['doubles after two', log('http', 'http', 'same'), false, 36, 48],
    ['grows no further than eightfold', log('http', 'http', 'http', 'http', 'http', 'http'), false, 144, 192],
    ['is three times as long where the connection costs money', log('same'), true, 54, 72],
    ['is short where the device had no network: nobody was asked', log('offline', 'http'), false, 1, 3],
  ])('%s', (_, past, metered, least, most) => {
    expect(minutesToNext(past, metered, 0)).toBe(least * HOUR)
    expect(minutesToNext(past, metered, 1)).toBe(most * HOUR)
  })

  it('is never below an hour nor above the longest, whatever happened', () => {
    const any = fc.array(fc.constantFrom(...FEED_RESULTS), { maxLength: 20 }).map((all) => log(...all))
    fc.assert(
      fc.property(any, fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true }), (past, metered, random) => {
        const minutes = minutesToNext(past, metered, random)
        expect(minutes).toBeGreaterThanOrEqual(HOUR)
        expect(minutes).toBeLessThanOrEqual(24 * 24 * HOUR)
      }),
    )
  })
})

describe('the alarm', () => {
  it('follows every attempt', async () => {
    const { turnFeed } = await wakeWorker()
    expect(await turnFeed(true)).toBe('updated')
    expect(await minutesAway()).toBeGreaterThanOrEqual(18 * HOUR)
  })

  it('is cleared when the feed is turned off', async () => {
    const { turnFeed } = await wakeWorker()
    await turnFeed(true)
    await turnFeed(false)
    expect(await fakeBrowser.alarms.get('feed')).toBeUndefined()
  })

  it('is set again if the browser dropped it, soon if an attempt is due', async () => {
    await fakeBrowser.storage.local.set({ 'feed.on': true })
    const { restoreSchedule } = await wakeWorker()
    await restoreSchedule(NOW)
    expect(await minutesAway()).toBeLessThanOrEqual(30)
    await fakeBrowser.alarms.clear('feed')
    await fakeBrowser.storage.local.set({ 'feed.log': log('same') })
    await restoreSchedule(NOW)
    expect(await minutesAway()).toBeGreaterThanOrEqual(18 * HOUR - 1)
  })

  it('is set again if a wrong clock put it into the far future', async () => {
    await fakeBrowser.storage.local.set({ 'feed.on': true, 'feed.log': [{ at: '2027-11-25T12:00:00Z', result: 'clock', serial: 1 }] })
    void fakeBrowser.alarms.create('feed', { when: NOW + 365 * 86_400_000 })
    const { restoreSchedule } = await wakeWorker()
    await restoreSchedule(NOW)
    expect(await minutesAway()).toBeLessThanOrEqual(24 * HOUR)
  })
})

describe('the alarm of the feed, with clocks that jump both ways,', () => {
  const DAY = 86_400_000
  const jump = fc.oneof(fc.integer({ min: 0, max: 3 * DAY }), fc.integer({ min: -20 * 365 * DAY, max: 20 * 365 * DAY }))
  const ended = fc.constantFrom(...FEED_RESULTS)

  it('stands within the longest time that its log allows, of every worker that was awake', async () => {
    const { restoreSchedule, minutesToNext: longest } = await wakeWorker()
    await fakeBrowser.storage.local.set({ 'feed.on': true })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(jump, fc.option(ended)), { maxLength: 8 }), async (steps) => {
        await fakeBrowser.alarms.clear('feed')
        let past: FeedLog = []
        let now = NOW
        for (const [by, result] of steps) {
          now += by
          vi.setSystemTime(now)
          if (result) past = [{ at: new Date(now).toISOString(), result, serial: 1 }, ...past]
          await fakeBrowser.storage.local.set({ 'feed.log': past })
          await restoreSchedule(now)
          const away = (((await fakeBrowser.alarms.get('feed'))?.scheduledTime ?? Number.NaN) - now) / 60_000
          expect(away).toBeGreaterThanOrEqual(-HOUR)
          expect(away).toBeLessThanOrEqual(longest(past, false, 1))
        }
      }),
    )
  })

  it('is not put off by a worker that wakes again and again', async () => {
    await fakeBrowser.storage.local.set({ 'feed.on': true, 'feed.log': log('http', 'http', 'http', 'http') })
    const { restoreSchedule } = await wakeWorker()
    await restoreSchedule(NOW)
    const first = await minutesAway()
    await restoreSchedule(NOW + HOUR * 60_000)
    expect(await minutesAway()).toBe(first)
    expect(first).toBeGreaterThan(6 * 24 * HOUR - 1)
  })
})

describe('an alarm that rings', () => {
  const ring = async (late: number): Promise<void> => {
    listenForGrants()
    await fakeBrowser.storage.local.set({ 'feed.on': true })
    const { listen } = await wakeWorker()
    listen()
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'feed', scheduledTime: NOW - late, persistAcrossSessions: true })
  }

  it('in time leads to an attempt', async () => {
    const ends = attemptEnds()
    await ring(60_000)
    await ends
    expect(requests).toHaveLength(7)
  })

  it('late, because browser or device was off, is put off: others start at that hour too', async () => {
    await ring(3_600_000)
    await vi.waitFor(async () => expect(await minutesAway()).toBeGreaterThanOrEqual(1))
    expect(await minutesAway()).toBeLessThanOrEqual(30)
    expect(requests).toEqual([])
  })
})

describe('no request leaves the extension', () => {
  it('with the feed off, whatever happens to it', async () => {
    const grant = listenForGrants()
    const { listen, runFeed, turnFeed } = await wakeWorker()
    listen()
    await fakeBrowser.runtime.onStartup.trigger()
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' })
    grant({ origins: ['http://127.0.0.1/*'] })
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'feed', scheduledTime: NOW, persistAcrossSessions: true })
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'daily', scheduledTime: NOW, persistAcrossSessions: true })
    await fakeBrowser.storage.local.set({ language: 'de', home: { country: 'AT', land: null } })
    await vi.dynamicImportSettled()
    expect(await runFeed()).toBeNull()
    expect(await turnFeed(false)).toBeNull()
    expect(requests).toEqual([])
    expect(server.asked).toEqual([])
  })

  it('in a build without a feed, even if storage says on', async () => {
    installExtension(null)
    await fakeBrowser.storage.local.set({ 'feed.on': true })
    const { runFeed, turnFeed } = await wakeWorker()
    expect(await runFeed()).toBeNull()
    expect(await turnFeed(true)).toBeNull()
    expect(requests).toEqual([])
  })

  it('before the browser granted the host', async () => {
    fakeBrowser.permissions.contains = async () => false
    const { turnFeed } = await wakeWorker()
    expect(await turnFeed(true)).toBeNull()
    expect(requests).toEqual([])
  })

  it('when the browser grants something else', async () => {
    const grant = listenForGrants()
    await fakeBrowser.storage.local.set({ 'feed.on': true })
    const { listen } = await wakeWorker()
    listen()
    grant({ permissions: ['notifications'], origins: [] })
    grant({ origins: ['https://elsewhere.example/*'] })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(requests).toEqual([])
    const ends = attemptEnds()
    grant({ origins: ['http://127.0.0.1/*'] })
    await ends
    expect(requests).toHaveLength(7)
  })

  it('without network', async () => {
    await fakeBrowser.storage.local.set({ 'feed.on': true })
    vi.stubGlobal('navigator', { languages: ['en'], locks: navigator.locks, onLine: false })
    const { runFeed } = await wakeWorker()
    expect(await runFeed()).toBe('offline')
    expect(requests).toEqual([])
  })
})
