import type { Readable, Writable } from 'node:stream'

export type Params = Record<string, unknown>
type Listener = (params: Params, session: string | undefined) => void

interface Incoming {
  id?: number
  method?: string
  params?: Params
  sessionId?: string
  result?: Params
  error?: { message: string }
}

interface Waiting {
  resolve: (result: Params) => void
  reject: (error: Error) => void
  method: string
  late: NodeJS.Timeout
}

const PATIENCE_MS = 30_000

/**
 * The DevTools protocol over a pipe, without a library: Playwright and Puppeteer attach to every worker and halt it at its start, which
 * would be measured too.
 */
export class Protocol {
  readonly #out: Writable
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Map<string, Set<Listener>>()
  #last = 0

  constructor(out: Writable, incoming: Readable) {
    this.#out = out
    let rest: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => {
      let from = 0
      for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
        const text = Buffer.concat([...rest, chunk.subarray(from, end)]).toString()
        rest = []
        from = end + 1
        this.#receive(JSON.parse(text) as Incoming)
      }
      rest.push(chunk.subarray(from))
    })
    incoming.on('close', () => this.#fail())
  }

  send(method: string, params: Params = {}, sessionId?: string): Promise<Params> {
    const id = ++this.#last
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => this.#settle(id)?.reject(new Error(`${method}: no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS)
      this.#waiting.set(id, { resolve, reject, method, late })
      this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  }

  /** Returns a function that stops listening. */
  on(method: string, listener: Listener): () => void {
    const all = this.#listeners.get(method) ?? new Set()
    this.#listeners.set(method, all.add(listener))
    return () => void all.delete(listener)
  }

  #receive({ id, method, params = {}, sessionId, result = {}, error }: Incoming): void {
    if (method !== undefined) for (const listener of this.#listeners.get(method) ?? []) listener(params, sessionId)
    const waiting = id === undefined ? undefined : this.#settle(id)
    if (!waiting) return
    if (error) waiting.reject(new Error(`${waiting.method}: ${error.message}`))
    else waiting.resolve(result)
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id)
    clearTimeout(waiting?.late)
    this.#waiting.delete(id)
    return waiting
  }

  #fail(): void {
    for (const id of this.#waiting.keys()) {
      const waiting = this.#settle(id)
      waiting?.reject(new Error(`${waiting.method}: the browser has gone`))
    }
  }
}
