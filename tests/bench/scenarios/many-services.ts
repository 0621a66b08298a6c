import { setTimeout as sleep } from 'node:timers/promises'
import { PLAIN } from '../pages.ts'
import { NINETY, TEN_THOUSAND } from '../sized-builds.ts'
import { isSized } from '../subjects.ts'
import { span, type Bed } from '../test-bed.ts'
import { badgeTimes } from '../trace/badge-time.ts'
import { pageCost } from '../trace/page-cost.ts'
import { completeAfter } from '../trace/popup-time.ts'
import { press } from './popup.ts'
import type { Measure, Scenario } from './scenario.ts'

const REST_MS = 1500
/** With 10,000 services the worker takes this long, in milliseconds. */
const LIST_MS = 4000
const SETTLE_MS = 300

/** The same with 90 and with 10,000 services, against this floor. */
function measures(id: string, what: string, floor: string, budget: number): Measure[] {
  return ([NINETY, TEN_THOUSAND] as const).map((of) => {
    const ninety = of === NINETY
    const name = `${what}, ${ninety ? 'with 90 services' : 'with 10,000'}`
    return { id: `${id}-${ninety ? '90' : '10000'}`, name, unit: 'ms', floor, of, budget }
  })
}

/** Records a value under both names: each row reads its own subject. */
function both(id: string, value: number): Record<string, number> {
  return { [`${id}-90`]: value, [`${id}-10000`]: value }
}

export const wakeAmongMany: Scenario = {
  id: 'many-wake',
  measures: [
    { id: 'asleep', name: 'worker asleep, message to badge, with 90 services', unit: 'ms', floor: 'message', of: NINETY, budget: 1.4 },
    { id: 'growth', name: 'the same with 10,000 against 90', unit: 'ms', floor: NINETY, of: TEN_THOUSAND, budget: 1.2 },
  ],
  takesPart: (subject) => isSized(subject) || subject.id === 'message',
  sized: true,
  rounds: { least: 10, most: 40 },
  sample: async ({ browser, ...bed }) => {
    await browser.sleepWorkers()
    const loading = await span({ browser, ...bed }, async () => {
      const tab = await browser.open(PLAIN)
      await sleep(REST_MS)
      await browser.shut(tab)
    })
    return (trace) => {
      const [asleep = Number.NaN] = bed.id === null ? [] : badgeTimes(loading(trace), bed.id)
      return { asleep, growth: asleep }
    }
  },
}

export const popupAmongMany: Scenario = {
  id: 'many-popup',
  measures: measures('popup', 'popup, worker awake: press to complete', 'popup', 1.5),
  takesPart: (subject) => isSized(subject) || subject.id === 'popup',
  sized: true,
  rounds: { least: 10, most: 30 },
  sample: async (bed) => {
    const tab = await bed.browser.open(PLAIN)
    await sleep(REST_MS)
    const pressed = await press(bed)
    await bed.browser.shut(tab)
    return (trace) => both('popup', pressed(trace))
  },
}

/** Someone who uses a hundred services opens the list; the floor is a page with a table of as many rows. */
export const checkup: Scenario = {
  id: 'checkup',
  measures: measures('open', 'check-up, open to complete', 'popup', 2),
  takesPart: (subject) => isSized(subject) || subject.id === 'popup',
  sized: true,
  rounds: { least: 10, most: 30 },
  sample: async (bed) => {
    const address = pageOf(bed)
    const begins = `open ${bed.spans}`
    let tab = ''
    const opening = await span(bed, async () => {
      await bed.browser.mark(begins)
      tab = await bed.browser.open(address)
      await sleep(LIST_MS)
    })
    await bed.browser.shut(tab)
    await sleep(SETTLE_MS)
    return (trace) => both('open', completeAfter(opening(trace), begins, address))
  },
}

const FRAME_MS = 1000 / 60
const KEY_MS = 250
/** A name with a typo, one that matches hundreds of made-up ones, and one that matches nothing. */
const TYPED = ['Facebok', 'Service 42', 'zzzz']

/** Someone types in the search field of the list. The main thread's whole work for a keystroke has to fit into one frame. */
export const typing: Scenario = {
  id: 'typing',
  measures: measures('key', 'check-up, slowest keystroke in the search', '', 0).map(({ id, name, unit, of }) => ({
    id,
    name,
    unit,
    ...(of && { of }),
    limit: FRAME_MS,
  })),
  takesPart: isSized,
  sized: true,
  rounds: { least: 5, most: 10 },
  sample: async (bed) => {
    const address = pageOf(bed)
    const tab = await bed.browser.open(address)
    await sleep(LIST_MS)
    const keys: Awaited<ReturnType<typeof span>>[] = []
    await bed.browser.attached(tab, async (send) => {
      const evaluate = (expression: string) => send('Runtime.evaluate', { expression })
      for (const word of TYPED) {
        await evaluate(`document.querySelector('input[type=search]').select(), document.querySelector('input[type=search]').focus()`)
        await sleep(SETTLE_MS)
        for (const text of word) {
          const pressed = await span(bed, async () => {
            await send('Input.dispatchKeyEvent', { type: 'keyDown', text, key: text })
            await send('Input.dispatchKeyEvent', { type: 'keyUp', key: text })
            await sleep(KEY_MS)
          })
          keys.push(pressed)
        }
      }
      const { result } = await evaluate(`document.querySelector('input[type=search]').value`)
      if (!JSON.stringify(result).includes(TYPED.at(-1) ?? '')) throw new Error('Nothing was typed')
    })
    await bed.browser.shut(tab)
    return (trace) => both('key', Math.max(...keys.map((key) => pageCost(key(trace), address, bed.id).everything)))
  },
}

function pageOf({ id, subject }: Bed): string {
  return `chrome-extension://${id}/${isSized(subject) ? 'checkup.html' : 'table.html'}`
}
