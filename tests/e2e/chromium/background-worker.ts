import { expect, type Page, type Worker } from '@playwright/test'
import type { Background } from '../harness-types.ts'

/** The extension's service worker. */
export class BackgroundWorker implements Background {
  #starts = 0
  #status = ''
  readonly #worker: Worker
  readonly #stop: () => Promise<unknown>

  private constructor(worker: Worker, stop: () => Promise<unknown>) {
    this.#worker = worker
    this.#stop = stop
  }

  static async of(worker: Worker, page: Page): Promise<BackgroundWorker> {
    const protocol = await page.context().newCDPSession(page)
    const watched = new BackgroundWorker(worker, () => protocol.send('ServiceWorker.stopAllWorkers'))
    protocol.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      // A removed extension's worker is `redundant`.
      for (const { runningStatus, status } of versions) if (status !== 'redundant') watched.#note(runningStatus)
    })
    await protocol.send('ServiceWorker.enable')
    return watched
  }

  async starts(): Promise<number> {
    return this.#starts
  }

  async kill(): Promise<void> {
    // Repeated until it holds: a worker that is just starting ignores it.
    await expect.poll(() => this.#stop().then(() => this.#status), { message: 'the worker has stopped', intervals: [50] }).toBe('stopped')
    this.#starts = 0
  }

  async liveOn(day: string): Promise<void> {
    await this.#worker.evaluate(
      (noon) => {
        globalThis.Date = new Proxy(Date, {
          construct: (real, parts: unknown[]) => Reflect.construct(real, parts.length > 0 ? parts : [noon]),
          get: (real, name) => (name === 'now' ? () => noon : Reflect.get(real, name)),
        })
      },
      Date.parse(`${day}T12:00`),
    )
  }

  #note(status: string): void {
    if (status === 'starting' && this.#status !== 'starting') this.#starts++
    this.#status = status
  }
}
