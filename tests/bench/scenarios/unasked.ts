import { setTimeout as sleep } from 'node:timers/promises'
import { PLAIN, SITE } from '../pages.ts'
import { NONE } from '../subjects.ts'
import { span } from '../test-bed.ts'
import { workerTime } from '../trace/badge-time.ts'
import { pageCost } from '../trace/page-cost.ts'
import { isOnPages } from './page-load.ts'
import type { Scenario } from './scenario.ts'

const SETTLE_MS = 1500
const IDLE_MS = 10_000

/** Nothing happens on a page with a badge: the cost of checking, twice a second, whether something covers it. */
export const idle: Scenario = {
  id: 'idle',
  measures: [
    { id: 'script', name: 'ten seconds on an idle page, badge shown: script', unit: 'ms', limit: 20 },
    { id: 'everything', name: 'the same, whole main thread', unit: 'ms', beyondNone: true },
    { id: 'worker', name: 'the same, time of the worker', unit: 'ms' },
  ],
  takesPart: (subject) => isOnPages(subject) || subject.id === NONE,
  rounds: { least: 3, most: 5 },
  warmUp: false,
  sample: async (bed) => {
    const tab = await bed.browser.open(PLAIN)
    await sleep(SETTLE_MS)
    const resting = await span(bed, () => sleep(IDLE_MS))
    await bed.browser.shut(tab)
    return (trace) => {
      const timeline = resting(trace)
      const { script, everything } = pageCost(timeline, SITE, bed.id)
      return { script, everything, worker: workerTime(timeline) }
    }
  },
}

const EVENTS = 20_000
const FLOOD_MS = 4000

/** A hostile page dispatches the events that the script listens for. They have no effect: only the browser's own events count. */
export const flood: Scenario = {
  id: 'flood',
  measures: [
    { id: 'messages', name: `${EVENTS.toLocaleString('en')} faked events: messages`, unit: '', limit: 0 },
    { id: 'worker', name: 'the same, time of the worker', unit: 'ms', limit: 5 },
    { id: 'script', name: 'the same, script', unit: 'ms' },
  ],
  takesPart: (subject) => isOnPages(subject) && subject.id !== NONE,
  rounds: { least: 3, most: 5 },
  warmUp: false,
  sample: async (bed) => {
    const tab = await bed.browser.open(PLAIN)
    await sleep(SETTLE_MS)
    const flooding = await span(bed, async () => {
      await bed.browser.evaluate(
        tab,
        `for (let at = 0; at < ${EVENTS / 2}; at++) {
          dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
          document.body.dispatchEvent(new SubmitEvent('submit', { bubbles: true }))
        }`,
      )
      await sleep(FLOOD_MS)
    })
    await bed.browser.shut(tab)
    return (trace) => {
      const timeline = flooding(trace)
      const { script, messages } = pageCost(timeline, SITE, bed.id)
      return { messages, script, worker: workerTime(timeline) }
    }
  },
}
