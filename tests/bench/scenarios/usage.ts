import type { Chromium } from '../browser/chromium.ts'

/** What a tab holds after a garbage collection. */
export interface Usage {
  listeners: number
  nodes: number
  /** Kilobytes of all scripts together, the page's and the extension's. */
  heap: number
}

export async function usage(browser: Chromium, tab: string): Promise<Usage> {
  return browser.attached(tab, async (send) => {
    await send('Performance.enable')
    await send('HeapProfiler.collectGarbage')
    const { metrics } = (await send('Performance.getMetrics')) as { metrics: { name: string; value: number }[] }
    const value = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN
    return { listeners: value('JSEventListeners'), nodes: value('Nodes'), heap: value('JSHeapUsedSize') / 1000 }
  })
}
