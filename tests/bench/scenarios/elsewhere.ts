import { setTimeout as sleep } from 'node:timers/promises'
import { span } from '../test-bed.ts'
import { ELSEWHERE } from '../pages.ts'
import { pageCost } from '../trace/page-cost.ts'
import { isOnPages } from './page-load.ts'
import type { Scenario } from './scenario.ts'

const REST_MS = 500

/** A site that no rule covers, from opening to closing the tab, while the worker sleeps: nothing may happen. */
export const elsewhere: Scenario = {
  id: 'elsewhere',
  measures: [
    { id: 'injections', name: 'another site: scripts put into the page', unit: '', limit: 0 },
    { id: 'script', name: 'another site: script', unit: 'ms', limit: 0 },
    { id: 'wakes', name: 'another site: the worker is woken', unit: '', limit: 0 },
  ],
  takesPart: isOnPages,
  rounds: { least: 4, most: 4 },
  warmUp: false,
  sample: async (bed) => {
    const { browser, id } = bed
    await browser.sleepWorkers()
    const before = browser.workerStarts
    const visit = await span(bed, async () => {
      const tab = await browser.open(ELSEWHERE)
      await sleep(REST_MS)
      await browser.shut(tab)
      await sleep(REST_MS)
    })
    const wakes = browser.workerStarts - before
    return (trace) => {
      const { injections, script } = pageCost(visit(trace), ELSEWHERE, id)
      return { injections, script, wakes }
    }
  },
}
