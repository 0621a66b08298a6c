import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Duplex, Readable, Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { Protocol, type Params } from './protocol.ts'
import type { TraceEvent } from './trace-event.ts'

/** Answers a request of a page: the body of an HTML page, or null to let it fail. */
export type Serve = (url: string) => string | null

const CATEGORIES = [
  'toplevel',
  'mojom',
  'v8',
  'v8.execute',
  'devtools.timeline',
  'blink.user_timing',
  'extensions',
  'renderer.scheduler',
  'loading',
]
const PATIENCE = 20_000
const WINK = 150

const running = new Set<Chromium>()

/** Called however the program ends: leaves no browser and no profile behind. */
export function endAll(): void {
  for (const browser of running) browser.end()
}

/** A headless Chromium with an empty profile and no internet. Nothing is attached to its pages and workers while it is measured. */
export class Chromium {
  readonly protocol: Protocol
  /** How often an extension's worker was started. */
  workerStarts = 0
  readonly #process: ChildProcess
  readonly #profile: string
  readonly #workers = new Set<string>()
  /** An idle tab, for protocol commands that belong to no tab. */
  #anchor = ''

  private constructor(process: ChildProcess, profile: string) {
    const [, , , out, incoming] = process.stdio
    if (!(out instanceof Writable) || !(incoming instanceof Readable || incoming instanceof Duplex)) throw new Error('Chromium has no pipe')
    this.protocol = new Protocol(out, incoming)
    this.#process = process
    this.#profile = profile
  }

  static async launch(program: string, serve: Serve): Promise<Chromium> {
    const profile = mkdtempSync(join(tmpdir(), 'trainspotter-bench-'))
    const browser = new Chromium(spawn(program, argumentsFor(profile), { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] }), profile)
    running.add(browser)
    await browser.#watch(serve)
    return browser
  }

  async close(): Promise<void> {
    const gone = once(this.#process, 'exit')
    await this.protocol.send('Browser.close').catch(() => undefined)
    await Promise.race([gone, sleep(PATIENCE, undefined, { ref: false })])
    this.end()
  }

  end(): void {
    this.#process.kill('SIGKILL')
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 })
    running.delete(this)
  }

  async version(): Promise<string> {
    return String((await this.protocol.send('Browser.getVersion'))['product'])
  }

  /** Returns the extension's id. */
  async install(folder: string): Promise<string> {
    return String((await this.protocol.send('Extensions.loadUnpacked', { path: folder }))['id'])
  }

  async uninstall(id: string): Promise<void> {
    await this.protocol.send('Extensions.uninstall', { id })
  }

  /** Opens a new tab in front. */
  async open(url: string): Promise<string> {
    return String((await this.protocol.send('Target.createTarget', { url }))['targetId'])
  }

  async shut(target: string): Promise<void> {
    await this.protocol.send('Target.closeTarget', { targetId: target })
  }

  /** A protocol session with one tab, for as long as `work` takes. */
  async attached<T>(target: string, work: (send: (method: string, params?: Params) => Promise<Params>) => Promise<T>): Promise<T> {
    const { sessionId } = await this.protocol.send('Target.attachToTarget', { targetId: target, flatten: true })
    try {
      return await work((method, params) => this.protocol.send(method, params, String(sessionId)))
    } finally {
      await this.protocol.send('Target.detachFromTarget', { sessionId })
    }
  }

  async evaluate(target: string, expression: string): Promise<unknown> {
    const reply = await this.attached(target, (send) => send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }))
    if (reply['exceptionDetails']) throw new Error(`${expression}: ${JSON.stringify(reply['exceptionDetails'])}`)
    return (reply as { result: { value: unknown } }).result.value
  }

  /** Presses the extension's button on the toolbar while this tab is in front. */
  async pressAction(id: string, page: string): Promise<void> {
    const { targetInfos } = (await this.protocol.send('Target.getTargets', { filter: [{ type: 'tab' }] })) as { targetInfos: Target[] }
    const tab = targetInfos.find(({ embedderData, url }) => embedderData?.tabActive && url.startsWith(page))
    if (!tab) throw new Error(`No tab in front shows ${page}`)
    await this.protocol.send('Extensions.triggerAction', { id, targetId: tab.targetId })
  }

  async targets(): Promise<Target[]> {
    return ((await this.protocol.send('Target.getTargets')) as { targetInfos: Target[] }).targetInfos
  }

  /** Stops every worker, as the browser does after half a minute of rest, including one that wakes meanwhile. */
  async sleepWorkers(): Promise<void> {
    await this.attached(this.#anchor, async (send) => {
      await send('ServiceWorker.enable')
      for (const end = Date.now() + PATIENCE; this.#workers.size > 0;) {
        if (Date.now() > end) throw new Error('A worker does not fall asleep')
        await send('ServiceWorker.stopAllWorkers')
        await sleep(WINK)
      }
    })
  }

  /**
   * Starts a trace, until `endTrace`. One trace covers a whole browser: at either end the browser waits seconds for processes that have
   * just gone.
   */
  async startTrace(): Promise<void> {
    await this.protocol.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES },
    })
  }

  /** Sets a named mark in the trace. */
  async mark(name: string): Promise<void> {
    await this.protocol.send('Tracing.recordClockSyncMarker', { syncId: name })
  }

  async endTrace(): Promise<TraceEvent[]> {
    const events: TraceEvent[] = []
    const stop = this.protocol.on('Tracing.dataCollected', ({ value }) => events.push(...(value as TraceEvent[])))
    const complete = new Promise<void>((resolve) => void this.protocol.on('Tracing.tracingComplete', () => resolve()))
    await this.protocol.send('Tracing.end')
    await complete
    stop()
    return events
  }

  async #watch(serve: Serve): Promise<void> {
    this.protocol.on('Target.targetCreated', ({ targetInfo }) => this.#note(targetInfo as Target))
    this.protocol.on('Target.targetDestroyed', ({ targetId }) => void this.#workers.delete(String(targetId)))
    this.protocol.on('Fetch.requestPaused', (params) => void this.#answer(params as unknown as Paused, serve))
    await this.protocol.send('Target.setDiscoverTargets', { discover: true })
    await this.protocol.send('Fetch.enable', { patterns: [{ urlPattern: 'http*://*' }] })
    this.#anchor = await this.open('about:blank')
  }

  #note({ type, targetId, url }: Target): void {
    if (type !== 'service_worker' || !url.startsWith('chrome-extension:')) return
    this.#workers.add(targetId)
    this.workerStarts++
  }

  async #answer({ requestId, request }: Paused, serve: Serve): Promise<void> {
    const body = serve(request.url)
    const answer =
      body === null
        ? this.protocol.send('Fetch.failRequest', { requestId, errorReason: 'NameNotResolved' })
        : this.protocol.send('Fetch.fulfillRequest', {
            requestId,
            responseCode: 200,
            responseHeaders: [{ name: 'content-type', value: 'text/html; charset=utf-8' }],
            body: Buffer.from(body).toString('base64'),
          })
    // The tab may be gone by now.
    await answer.catch(() => undefined)
  }
}

export interface Target {
  targetId: string
  type: string
  url: string
  embedderData?: { tabActive?: boolean }
}

interface Paused {
  requestId: string
  request: { url: string }
}

function argumentsFor(profile: string): string[] {
  return [
    '--headless=new',
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--lang=en',
    '--window-size=1280,900',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ]
}
