import { setTimeout as sleep } from 'node:timers/promises'
import { span } from '../test-bed.ts'
import { ELSEWHERE, HEAVY, PLAIN, SITE } from '../pages.ts'
import { pageCost } from '../trace/page-cost.ts'
import type { Scenario } from './scenario.ts'

const SECOND = 1000

/**
 * A minute of ordinary browsing: another site, the feed for a while, six clicks within the site, a second tab with another site, both
 * closed. It takes a minute because the worker stops after half of one.
 */
export const minute: Scenario = {
  id: 'minute',
  measures: [
    { id: 'wakes', name: 'worker woken in a minute of browsing', unit: '', floor: 'routes' },
    { id: 'messages', name: 'messages in a minute of browsing', unit: '', floor: 'routes' },
    { id: 'script', name: 'script in a minute of browsing', unit: 'ms', floor: 'routes' },
  ],
  takesPart: ({ id, folder }) => folder !== null && !['popup', 'install', 'message', 'empty'].includes(id),
  rounds: { least: 1, most: 1 },
  warmUp: false,
  together: true,
  sample: async (bed) => {
    const { browser, id } = bed
    await browser.sleepWorkers()
    const before = browser.workerStarts
    const browsing = await span(bed, async () => {
      const first = await browser.open(ELSEWHERE)
      await sleep(3 * SECOND)
      const feed = await browser.open(HEAVY)
      await sleep(15 * SECOND)
      const page = await browser.open(PLAIN)
      await sleep(2 * SECOND)
      await browser.evaluate(page, `walk(6, ${2 * SECOND})`)
      await browser.shut(feed)
      await sleep(20 * SECOND)
      const other = await browser.open(ELSEWHERE)
      await sleep(5 * SECOND)
      for (const tab of [first, other, page]) await browser.shut(tab)
      await sleep(3 * SECOND)
    })
    const wakes = browser.workerStarts - before
    return (trace) => {
      const { messages, script } = pageCost(browsing(trace), SITE, id)
      return { wakes, messages, script }
    }
  },
}
