import { setTimeout as sleep } from 'node:timers/promises'
import { Chromium } from './browser/chromium.ts'
import { serve } from './pages.ts'
import type { Subject } from './subjects.ts'
import { stretch, type Timeline } from './trace/timeline.ts'

const SETTLE_MS = 1000
const WINK_MS = 100

/** One running browser with one subject in it. */
export interface Bed {
  browser: Chromium
  subject: Subject
  /** The extension's id, null if there is none. */
  id: string | null
  /** Number of spans so far. */
  spans: number
}

export async function makeBed(program: string, subject: Subject): Promise<Bed> {
  const browser = await Chromium.launch(program, serve)
  const id = subject.folder === null ? null : await browser.install(subject.folder)
  if (id !== null) await store(browser, id, subject.stored)
  await sleep(SETTLE_MS)
  await browser.startTrace()
  return { browser, subject, id, spans: 0 }
}

/** Does something, and returns a function that finds it in the trace. */
export async function span(bed: Bed, work: () => Promise<void>): Promise<(trace: Timeline) => Timeline> {
  const name = `span ${++bed.spans}`
  await bed.browser.mark(`${name} begins`)
  await work()
  await bed.browser.mark(`${name} ends`)
  return (trace) => stretch(trace, `${name} begins`, `${name} ends`)
}

/** From a page of the extension that runs none of its code and wakes no worker. */
async function store(browser: Chromium, id: string, values: Record<string, unknown>): Promise<void> {
  if (Object.keys(values).length === 0) return
  const controlPage = await browser.open(`chrome-extension://${id}/manifest.json`)
  while (!(await browser.evaluate(controlPage, 'Boolean(globalThis.chrome?.storage)'))) await sleep(WINK_MS)
  await browser.evaluate(controlPage, `chrome.storage.local.set(${JSON.stringify(values)})`)
  await browser.shut(controlPage)
}
