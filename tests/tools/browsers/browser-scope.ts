import type { Browser } from 'puppeteer-core'

/** The connection of Puppeteer's BiDi browser, which it does not type publicly. */
interface Connected {
  connection: { send: (method: string, parameters: object) => Promise<{ result: unknown }> }
}

/** Runs scripts in Firefox's privileged scope: it can end a background page and capture a popup. */
export class BrowserScope {
  readonly #connection: Connected['connection']

  constructor(browser: Browser) {
    if (!isConnected(browser)) throw new Error('This Firefox is not driven over WebDriver BiDi')
    this.#connection = browser.connection
  }

  /** Sends any WebDriver BiDi command. */
  async send(method: string, parameters: object): Promise<unknown> {
    return (await this.#connection.send(method, parameters)).result
  }

  /** The value of an expression in the browser's first window; promises are awaited. Strings only; anything else is undefined. */
  async evaluate(expression: string): Promise<string | undefined> {
    const tree = await this.#connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
    const context = windowOf(tree.result)
    const { result } = await this.#connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true })
    return valueOf(result)
  }
}

function isConnected(browser: Browser): browser is Browser & Connected {
  return 'connection' in browser
}

function windowOf(tree: unknown): string {
  if (isTree(tree)) for (const { context, url } of tree.contexts) if (url.endsWith('/browser.xhtml')) return context
  throw new Error('Firefox shows no window')
}

function isTree(value: unknown): value is { contexts: { context: string; url: string }[] } {
  return typeof value === 'object' && value !== null && 'contexts' in value
}

function valueOf(answer: unknown): string | undefined {
  const said = JSON.stringify(answer)
  if (typeof answer !== 'object' || answer === null || !('result' in answer)) throw new Error(`Firefox could not run that: ${said}`)
  const { result } = answer
  if (typeof result !== 'object' || result === null || !('value' in result)) return undefined
  return typeof result.value === 'string' ? result.value : JSON.stringify(result.value)
}
