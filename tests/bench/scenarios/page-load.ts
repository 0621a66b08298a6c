import { setTimeout as sleep } from 'node:timers/promises'
import { span, type Bed } from '../test-bed.ts'
import { HEAVY, PLAIN, QUIET, SITE } from '../pages.ts'
import { NONE, type Subject } from '../subjects.ts'
import { badgeTimes, workerTime } from '../trace/badge-time.ts'
import { pageCost, type PageCost } from '../trace/page-cost.ts'
import type { Timeline } from '../trace/timeline.ts'
import { usage, type Usage } from './usage.ts'
import type { Scenario } from './scenario.ts'

const REST_MS = 700
const HEAVY_REST_MS = 1500

/** Whether it has a content script: an extension with only a popup does not belong here. */
export function isOnPages({ id }: Subject): boolean {
  return !['popup', 'install', 'routes'].includes(id)
}

export const quietLoad: Scenario = {
  id: 'quiet-load',
  measures: [{ id: 'script', name: 'page load, nothing to show: script', unit: 'ms', floor: 'message', budget: 1.3 }],
  takesPart: (subject) => isOnPages(subject) && subject.id !== NONE,
  rounds: { least: 10, most: 40 },
  sample: async (bed) => {
    const read = await load(bed, QUIET, REST_MS)
    return (trace) => ({ script: read(trace).cost.script })
  },
}

export const plainLoad: Scenario = {
  id: 'plain-load',
  measures: [
    { id: 'script', name: 'page load, badge shown: script', unit: 'ms', floor: 'message', budget: 1.6 },
    { id: 'painted', name: 'page load, badge shown: script and frames', unit: 'ms', floor: 'message', budget: 1.6, beyondNone: true },
    { id: 'everything', name: 'page load, badge shown: whole main thread', unit: 'ms', floor: 'message', beyondNone: true },
    { id: 'messages', name: 'messages per page load', unit: '', limit: 1 },
    { id: 'listeners', name: 'listeners per page', unit: '', beyondNone: true },
    { id: 'nodes', name: 'nodes per page', unit: '', beyondNone: true },
    { id: 'heap', name: 'heap per page', unit: 'kB', beyondNone: true },
    { id: 'asleep', name: 'worker asleep, message to badge', unit: 'ms', floor: 'message', budget: 1.4 },
    { id: 'awake', name: 'worker awake, message to badge', unit: 'ms', floor: 'message' },
    { id: 'worker', name: 'worker awake, its time per page load', unit: 'ms', floor: 'message' },
  ],
  takesPart: isOnPages,
  rounds: { least: 10, most: 40 },
  sample: async (bed) => {
    await bed.browser.sleepWorkers()
    const cold = await load(bed, PLAIN, REST_MS)
    const warm = await load(bed, PLAIN, REST_MS)
    return (trace) => {
      const [first, second] = [cold(trace), warm(trace)]
      const both = (cost: (page: PageCost) => number): number => (cost(first.cost) + cost(second.cost)) / 2
      return {
        ...second.used,
        script: both(({ script }) => script),
        painted: both(({ script, frames }) => script + frames),
        everything: both(({ everything }) => everything),
        messages: second.cost.messages,
        asleep: first.badge,
        awake: second.badge,
        worker: second.worker,
      }
    }
  },
}

export const heavyLoad: Scenario = {
  id: 'heavy-load',
  measures: [
    { id: 'script', name: 'heavy page: script', unit: 'ms', floor: 'message', budget: 1.6 },
    { id: 'everything', name: 'heavy page: whole main thread', unit: 'ms', beyondNone: true },
    { id: 'page', name: 'heavy page: whole main thread against no extension', unit: 'ms', floor: NONE },
  ],
  takesPart: isOnPages,
  rounds: { least: 10, most: 20 },
  sample: async (bed) => {
    const read = await load(bed, HEAVY, HEAVY_REST_MS)
    return (trace) => {
      const { script, everything } = read(trace).cost
      return { script, everything, page: everything }
    }
  },
}

interface Load {
  cost: PageCost
  used: Usage
  /** Milliseconds from message to badge. */
  badge: number
  /** Milliseconds of the worker's CPU time. */
  worker: number
}

async function load(bed: Bed, address: string, rest: number): Promise<(trace: Timeline) => Load> {
  const { browser, id } = bed
  let tab = ''
  const loading = await span(bed, async () => {
    tab = await browser.open(address)
    await sleep(rest)
  })
  const used = await usage(browser, tab)
  await browser.shut(tab)
  return (trace) => {
    const timeline = loading(trace)
    const [badge = Number.NaN] = id === null ? [] : badgeTimes(timeline, id)
    return { cost: pageCost(timeline, SITE, id), used, badge, worker: workerTime(timeline) }
  }
}
