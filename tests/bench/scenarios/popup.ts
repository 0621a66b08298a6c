import { setTimeout as sleep } from 'node:timers/promises'
import { span, type Bed } from '../test-bed.ts'
import { PLAIN } from '../pages.ts'
import { completeAfter } from '../trace/popup-time.ts'
import type { Timeline } from '../trace/timeline.ts'
import type { Scenario } from './scenario.ts'

const REST_MS = 1200

/** The real popup: the browser is told that the toolbar button was pressed (`Extensions.triggerAction`). */
export const popup: Scenario = {
  id: 'popup',
  measures: [
    { id: 'asleep', name: 'popup, worker asleep: press to complete', unit: 'ms', floor: 'popup', budget: 1.5 },
    { id: 'awake', name: 'popup, worker awake: press to complete', unit: 'ms', floor: 'popup', budget: 1.5 },
  ],
  takesPart: ({ hasPopup }) => hasPopup,
  rounds: { least: 10, most: 30 },
  sample: async (bed) => {
    const { browser } = bed
    const tab = await browser.open(PLAIN)
    await sleep(REST_MS)
    const awake = await press(bed)
    await browser.sleepWorkers()
    const asleep = await press(bed)
    await browser.shut(tab)
    return (trace) => ({ asleep: asleep(trace), awake: awake(trace) })
  },
}

/** Presses the button over a page of the site, and returns a function that reads from the trace how long the popup took. */
export async function press(bed: Bed): Promise<(trace: Timeline) => number> {
  const { browser, id } = bed
  if (id === null) throw new Error('Only an extension has a popup')
  const own = `chrome-extension://${id}/`
  const press = `press ${bed.spans}`
  const opening = await span(bed, async () => {
    await browser.mark(press)
    await browser.pressAction(id, PLAIN)
    await sleep(REST_MS)
  })
  for (const { type, url, targetId } of await browser.targets()) if (type === 'page' && url.startsWith(own)) await browser.shut(targetId)
  await sleep(REST_MS / 4)
  return (trace) => completeAfter(opening(trace), press, own)
}
