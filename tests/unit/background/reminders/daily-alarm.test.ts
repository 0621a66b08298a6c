import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import background from '../../../../entrypoints/background/index.ts'
import { DAILY, ensureDaily } from '../../../../entrypoints/background/reminders/daily-alarm.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Milliseconds for what a worker loads on demand, on a busy machine. */
const PATIENCE = 10_000
const NOW = Date.parse('2026-11-30T12:00:00Z')

/** The clock moves on, or is set years ahead or back, as people and empty batteries do. */
const passes = fc.integer({ min: 0, max: 50 * HOUR })
const isSet = fc.integer({ min: -30 * 365 * DAY, max: 30 * 365 * DAY })

const alarm = () => fakeBrowser.alarms.get(DAILY)
const clock = (time: number): void => void vi.setSystemTime(time)

/** Fires due alarms, as Chromium does. */
async function ring(): Promise<boolean> {
  const objectionStatus = await alarm()
  if (!objectionStatus || objectionStatus.scheduledTime > Date.now()) return false
  await fakeBrowser.alarms.create(DAILY, { delayInMinutes: 24 * 60, periodInMinutes: 24 * 60 })
  return true
}

beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['Date'] }))

describe('the daily alarm', () => {
  it('is set once and left alone however often the worker starts', async () => {
    await ensureDaily()
    const first = await alarm()
    clock(NOW + 5 * MINUTE)
    await ensureDaily()
    expect(first?.periodInMinutes).toBe(24 * 60)
    expect((await alarm())?.scheduledTime).toBe(first?.scheduledTime)
  })

  it('that was set while the clock was years ahead is set again when the clock is right', async () => {
    clock(NOW + 5 * 365 * DAY)
    await ensureDaily()
    clock(NOW)
    await ensureDaily()
    expect((await alarm())?.scheduledTime).toBe(NOW + HOUR)
  })

  it('that should have fired long ago is set again', async () => {
    await fakeBrowser.alarms.create(DAILY, { when: NOW - 2 * HOUR, periodInMinutes: 24 * 60 })
    await ensureDaily()
    expect((await alarm())?.scheduledTime).toBe(NOW + HOUR)
  })

  it('that fires only once, or every hour, is set again', async () => {
    for (const periodInMinutes of [undefined, 60]) {
      await fakeBrowser.alarms.create(DAILY, { when: NOW + HOUR, periodInMinutes })
      await ensureDaily()
      expect((await alarm())?.periodInMinutes).toBe(24 * 60)
    }
  })

  it('stands within a day of every worker that was awake, whatever the clock did before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(passes, isSet), { maxLength: 12 }), async (steps) => {
        clock(NOW)
        await fakeBrowser.alarms.clear(DAILY)
        for (const step of steps) {
          clock(Date.now() + step)
          await ring()
          await ensureDaily()
          const away = ((await alarm())?.scheduledTime ?? Number.NaN) - Date.now()
          expect(away).toBeGreaterThan(-HOUR - 1)
          expect(away).toBeLessThanOrEqual(DAY)
        }
      }),
    )
  })

  it('rings within 26 hours, however often the worker wakes meanwhile', async () => {
    const wakes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 60, maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(isSet, wakes, async (wrong, minutes) => {
        clock(NOW + wrong)
        await fakeBrowser.alarms.clear(DAILY)
        await ensureDaily()
        clock(NOW)
        await ensureDaily()
        let silent = 0
        for (const one of minutes) {
          clock(Date.now() + one * MINUTE)
          silent = (await ring()) ? 0 : silent + one
          await ensureDaily()
          expect(silent).toBeLessThan(26 * 60)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('a worker that is awake', () => {
  const url = 'https://www.facebook.com/'
  const seePage = async (): Promise<void> => {
    const sender = { tab: await fakeBrowser.tabs.create({ url }), url, frameId: 0, id: fakeBrowser.runtime.id }
    void fakeBrowser.runtime.onMessage.trigger({ type: 'sighting', url }, sender, () => undefined)
  }

  beforeEach(() => background.main())

  it.each([
    ['after a page was seen', seePage],
    ['when any alarm rings', () => fakeBrowser.alarms.onAlarm.trigger({ name: 'feed', scheduledTime: NOW, persistAcrossSessions: true })],
    ['when the browser starts', () => fakeBrowser.runtime.onStartup.trigger()],
    ['when it is installed', () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' })],
  ])('sees to its daily alarm %s', async (_, wake) => {
    await fakeBrowser.alarms.create(DAILY, { when: NOW + 5 * 365 * DAY, periodInMinutes: 24 * 60 })
    await wake()
    await vi.waitFor(async () => expect((await alarm())?.scheduledTime).toBeLessThan(NOW + DAY), PATIENCE)
  })
})
