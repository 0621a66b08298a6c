import { setTimeout as sleep } from 'node:timers/promises'
import { span } from '../test-bed.ts'
import { PLAIN, SITE } from '../pages.ts'
import { badgeAfter, workerTime } from '../trace/badge-time.ts'
import { pageCost } from '../trace/page-cost.ts'
import { isOnPages } from './page-load.ts'
import type { Scenario } from './scenario.ts'

const TABS = 50
const SETTLE_MS = 6000

/** A session is restored: fifty tabs load at once, and the worker has to be started for them. */
export const manyTabs: Scenario = {
  id: 'many-tabs',
  measures: [
    { id: 'script', name: 'fifty tabs at once: script, all together', unit: 'ms', floor: 'message', budget: 1.6 },
    { id: 'last', name: 'fifty tabs at once: until the last badge', unit: 'ms', floor: 'message' },
    { id: 'worker', name: 'fifty tabs at once: time of the worker', unit: 'ms', floor: 'message' },
    { id: 'messages', name: 'fifty tabs at once: messages', unit: '', limit: TABS },
  ],
  takesPart: (subject) => isOnPages(subject) && subject.folder !== null,
  rounds: { least: 5, most: 10 },
  warmUp: false,
  sample: async (bed) => {
    const { browser, id } = bed
    await browser.sleepWorkers()
    const begins = `tabs ${bed.spans}`
    let tabs: string[] = []
    const opening = await span(bed, async () => {
      await browser.mark(begins)
      tabs = await Promise.all(Array.from({ length: TABS }, () => browser.open(PLAIN)))
      await sleep(SETTLE_MS)
    })
    await Promise.all(tabs.map((tab) => browser.shut(tab)))
    return (trace) => {
      const timeline = opening(trace)
      const { script, messages } = pageCost(timeline, SITE, id)
      return { script, messages, last: badgeAfter(timeline, begins, TABS), worker: workerTime(timeline) }
    }
  },
}
