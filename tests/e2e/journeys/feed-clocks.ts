import { dayFromNow } from '../feed-host.ts'
import { shown, type FeedRunner } from './feed-parts.ts'

const YEAR = 365
const DAY = 86_400_000

/** Clocks that are wrong, and devices that were off for a long time. */
export function feedClockSpecs({ test, expect }: FeedRunner): void {
  for (const [way, days] of [
    ['ahead', YEAR],
    ['behind', -YEAR],
  ] as const) {
    test(`a clock a year ${way} is told, and the rules stay`, async ({ extension, host, tell }) => {
      await extension.worker.liveOn(dayFromNow(days))
      expect(await tell('feed-on')).toBe('clock')
      expect((await shown(extension)).rules.serial).toBe(host.bundled)
      await extension.worker.kill()
      expect(await tell('feed-check')).toBe('updated')
      expect((await shown(extension)).rules.serial).toBe(host.bundled + 1)
    })
  }

  test('a device that was off for a year keeps its rules, says how old they are, and takes new ones', async ({ extension, host, tell }) => {
    await tell('feed-on')
    host.server.clock += YEAR * DAY
    await extension.worker.kill()
    // Wakes it: only a running worker can be given a date.
    await tell('rules-info')
    await extension.worker.liveOn(dayFromNow(YEAR))
    expect(await tell('feed-check')).toBe('expired')
    expect(await shown(extension)).toMatchObject({ state: 'stale', rules: { serial: host.bundled + 1 } })
    const issued = `${dayFromNow(YEAR - 1)}T06:00:00Z`
    const expires = dayFromNow(YEAR + 180)
    const newest = await host.publish({ change: (rules) => ({ ...rules, published: issued.slice(0, 10), expires }), envelope: { issued } })
    expect(await tell('feed-check')).toBe('updated')
    expect(await shown(extension)).toMatchObject({ rules: { serial: newest } })
  })
}
