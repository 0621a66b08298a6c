import { setTimeout as sleep } from 'node:timers/promises'
import { span } from '../test-bed.ts'
import { PLAIN } from '../pages.ts'
import { NONE } from '../subjects.ts'
import { badgeAfter } from '../trace/badge-time.ts'
import type { Scenario } from './scenario.ts'

const REST_MS = 1500

/** The extension is installed while a page of the site is open: time until the toolbar shows it. */
export const install: Scenario = {
  id: 'install',
  measures: [{ id: 'badge', name: 'first install to first badge', unit: 'ms', floor: 'install' }],
  takesPart: ({ id }) => !['popup', 'message', 'empty', 'routes', NONE].includes(id),
  rounds: { least: 8, most: 20 },
  sample: async (bed) => {
    const { browser, subject } = bed
    if (bed.id !== null) await browser.uninstall(bed.id)
    const tab = await browser.open(PLAIN)
    await sleep(REST_MS / 3)
    const begins = `install ${bed.spans}`
    const installing = await span(bed, async () => {
      await browser.mark(begins)
      bed.id = subject.folder === null ? null : await browser.install(subject.folder)
      await sleep(REST_MS)
    })
    await browser.shut(tab)
    return (trace) => ({ badge: badgeAfter(installing(trace), begins) })
  },
}
