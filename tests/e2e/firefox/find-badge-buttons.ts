import type { Page } from 'puppeteer-core'
import * as z from 'zod/mini'
import type { BrowserScope } from '../../browsers/browser-scope.ts'
import type { BadgeButton } from '../vocabulary.ts'

/** As much of a node of WebDriver BiDi as is looked at. */
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

/** Runs in the page with the buttons. The wanted one is scrolled to, as a person would who is about to press it. */
const PLACE = `(wanted, ...buttons) => {
  const nameOf = (one) => one.ariaLabel ?? one.textContent.trim()
  buttons.find((one) => nameOf(one) === wanted)?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  return JSON.stringify(buttons.filter((one) => one.checkVisibility()).map((one) => {
    const { left, top, width, height } = one.getBoundingClientRect()
    return { name: nameOf(one), x: left + width / 2, y: top + height / 2 }
  }))
}`

/** The buttons that can be seen in a closed shadow right below the document's root. The protocol looks where the page cannot. */
export async function findBadgeButtons(scope: BrowserScope, page: Page, wanted = ''): Promise<BadgeButton[]> {
  const target = { context: contextOf(page) }
  const answer = await scope.send('script.evaluate', {
    expression: '[...document.documentElement.children]',
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 12 },
  })
  const shadows = Hosts.parse(answer).result.value.flatMap(({ value }) => value.shadowRoot ?? [])
  const buttons = shadows
    .filter(({ value }) => value.mode === 'closed')
    .flatMap(within)
    .flatMap(({ sharedId, value }) => (value.localName === 'button' && sharedId ? [{ sharedId }] : []))
  const handed = [{ type: 'string', value: wanted }, ...buttons]
  const placed = await scope.send('script.callFunction', { functionDeclaration: PLACE, target, arguments: handed, awaitPromise: false })
  return PlaceList.parse(JSON.parse(Places.parse(placed).result.value))
}

function within(node: Node): Node[] {
  return [node, ...(node.value.children ?? []).flatMap(within)]
}

/** The number under which the protocol knows the tab; Puppeteer has it but does not type it. */
function contextOf(page: Page): string {
  const { _id: context } = z.object({ _id: z.string() }).parse(page.mainFrame())
  return context
}
