import { setTimeout as sleep } from 'node:timers/promises'
import { span } from '../test-bed.ts'
import { PLAIN, SITE } from '../pages.ts'
import { NONE } from '../subjects.ts'
import { pageCost } from '../trace/page-cost.ts'
import type { Scenario } from './scenario.ts'

const ROUTES = 50
const REST_MS = 60
const SETTLE_MS = 900

/** A person clicks through a single-page site: fifty routes in one tab, once the first page is idle. */
export const routeChanges: Scenario = {
  id: 'route-changes',
  measures: [
    { id: 'script', name: 'fifty route changes: script', unit: 'ms', floor: 'routes', budget: 1.6 },
    { id: 'messages', name: 'messages for fifty route changes', unit: '', limit: ROUTES },
  ],
  takesPart: ({ id }) => !['popup', 'install', 'message', 'empty', NONE].includes(id),
  rounds: { least: 8, most: 30 },
  sample: async (bed) => {
    const { browser, id } = bed
    const tab = await browser.open(PLAIN)
    await sleep(SETTLE_MS)
    const walk = await span(bed, async () => {
      await browser.evaluate(tab, `walk(${ROUTES}, ${REST_MS})`)
      await sleep(SETTLE_MS)
    })
    await browser.shut(tab)
    return (trace) => {
      const { script, messages } = pageCost(walk(trace), SITE, id)
      return { script, messages }
    }
  },
}
