import type { Page } from 'puppeteer-core'
import * as z from 'zod/mini'
import type { BrowserScope } from '../../tools/browsers/browser-scope.ts'
import type { BadgeButton } from '../harness-types.ts'

/** The part of a WebDriver BiDi node that is used. */
const Node = z.object({
  sharedId: z.optional(z.string()),
  value: z.object({
    localName: z.optional(z.string()),
    mode: z.optional(z.string()),
    get children() {
      return z.optional(z.array(Node))
    },
    get shadowRoot() {
      return z.nullish(Node)
    },
  }),
})
type Node = z.infer<typeof Node>

const Hosts = z.object({ result: z.object({ value: z.array(Node) }) })
const Places = z.object({ result: z.object({ value: z.string() }) })
const PlaceList = z.array(z.object({ name: z.string(), x: z.number(), y: z.number() }))

/** Runs in the page with the buttons. The wanted one is scrolled into view, as a person would do before pressing it. */
const PLACE = `(wanted, ...buttons) => {
  const nameOf = (one) => one.ariaLabel ?? one.textContent.trim()
  buttons.find((one) => nameOf(one) === wanted)?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  return JSON.stringify(buttons.filter((one) => one.checkVisibility()).map((one) => {
    const { left, top, width, height } = one.getBoundingClientRect()
    return { name: nameOf(one), x: left + width / 2, y: top + height / 2 }
  }))
}`

const PRESSED = ['button', 'a', 'summary']

/** What is visible and can be pressed in a closed shadow root directly below the document's root. The protocol can look where the page cannot. */
export async function findBadgeButtons(scope: BrowserScope, page: Page, wanted = ''): Promise<BadgeButton[]> {
  const buttons = (await shadowsIn(scope, page)).flatMap(within).filter(({ value }) => PRESSED.includes(value.localName ?? ''))
  const placed = await call(scope, page, PLACE, [{ type: 'string', value: wanted }, ...handed(buttons)])
  return PlaceList.parse(JSON.parse(placed))
}

/** Evaluates a function on everything directly below those shadow roots, such as a badge and its style. */
export async function readBadge(scope: BrowserScope, page: Page, functionDeclaration: string): Promise<string[]> {
  const tops = (await shadowsIn(scope, page)).flatMap(({ value }) => value.children ?? [])
  const each = `(...all) => JSON.stringify(all.map((one) => String((${functionDeclaration}).call(one))))`
  return z.array(z.string()).parse(JSON.parse(await call(scope, page, each, handed(tops))))
}

async function shadowsIn(scope: BrowserScope, page: Page): Promise<Node[]> {
  const answer = await scope.send('script.evaluate', {
    expression: '[...document.documentElement.children]',
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 12 },
  })
  const shadows = Hosts.parse(answer).result.value.flatMap(({ value }) => value.shadowRoot ?? [])
  return shadows.filter(({ value }) => value.mode === 'closed')
}

function handed(nodes: readonly Node[]): object[] {
  return nodes.flatMap(({ sharedId }) => (sharedId ? [{ sharedId }] : []))
}

async function call(scope: BrowserScope, page: Page, functionDeclaration: string, args: readonly object[]): Promise<string> {
  const target = { context: contextOf(page) }
  const answer = await scope.send('script.callFunction', { functionDeclaration, target, arguments: [...args], awaitPromise: false })
  return Places.parse(answer).result.value
}

function within(node: Node): Node[] {
  return [node, ...(node.value.children ?? []).flatMap(within)]
}

/** The protocol's id of the tab; Puppeteer has it but does not type it. */
function contextOf(page: Page): string {
  const { _id: context } = z.object({ _id: z.string() }).parse(page.mainFrame())
  return context
}
