import type { CDPSession, Page } from '@playwright/test'
import type { BadgeButton } from '../harness-types.ts'

/** The part of a DevTools protocol node that is used. */
interface Node {
  nodeId: number
  nodeName: string
  nodeValue: string
  attributes?: string[]
  children?: Node[]
  shadowRoots?: Node[]
  shadowRootType?: string
}

const PRESSED = ['BUTTON', 'A', 'SUMMARY']

/**
 * What is visible and can be pressed in a closed shadow root directly below the document's root. The protocol can look where the page
 * cannot. The wanted one is scrolled into view, as a person would do before pressing it.
 */
export async function findBadgeButtons(page: Page, wanted?: string): Promise<BadgeButton[]> {
  const protocol = await page.context().newCDPSession(page)
  const buttons = (await shadowsIn(protocol)).flatMap(within).filter(({ nodeName }) => PRESSED.includes(nodeName))
  const nodeId = buttons.find((one) => nameOf(one) === wanted)?.nodeId
  // One that is not rendered cannot be scrolled to, and is not found below either.
  if (nodeId !== undefined) await protocol.send('DOM.scrollIntoViewIfNeeded', { nodeId }).catch(() => undefined)
  const found = await Promise.all(buttons.map((button) => place(protocol, button)))
  await protocol.detach()
  return found.filter((one) => one !== null)
}

/** Evaluates a function on everything directly below those shadow roots, such as a badge and its style. */
export async function readBadge(page: Page, functionDeclaration: string): Promise<string[]> {
  const protocol = await page.context().newCDPSession(page)
  const tops = (await shadowsIn(protocol)).flatMap(({ children = [] }) => children)
  const read = await Promise.all(tops.map(({ nodeId }) => callOn(protocol, nodeId, functionDeclaration).catch(() => '')))
  await protocol.detach()
  return read.map(String)
}

async function shadowsIn(protocol: CDPSession): Promise<Node[]> {
  const { root } = await protocol.send('DOM.getDocument', { depth: -1, pierce: true })
  const hosts = (root.children ?? []).flatMap((html: Node) => html.children ?? [])
  return hosts.flatMap(({ shadowRoots = [] }) => shadowRoots).filter(({ shadowRootType }) => shadowRootType === 'closed')
}

/** Null for a button that is not rendered, is folded away, or was removed meanwhile. */
async function place(protocol: CDPSession, button: Node): Promise<BadgeButton | null> {
  const model = await boxOf(protocol, button.nodeId).catch(() => null)
  if (!model) return null
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border
  return { name: nameOf(button), x: (left + right) / 2, y: (top + bottom) / 2 }
}

async function boxOf(protocol: CDPSession, nodeId: number): Promise<{ border: number[] } | null> {
  const drawn = await callOn(protocol, nodeId, 'function () { return this.checkVisibility() }')
  return drawn === true ? (await protocol.send('DOM.getBoxModel', { nodeId })).model : null
}

async function callOn(protocol: CDPSession, nodeId: number, functionDeclaration: string): Promise<unknown> {
  const { object } = await protocol.send('DOM.resolveNode', { nodeId })
  const { result } = await protocol.send('Runtime.callFunctionOn', { functionDeclaration, objectId: object.objectId, returnByValue: true })
  return result.value
}

function nameOf(button: Node): string {
  const { attributes = [] } = button
  const label = attributes.indexOf('aria-label')
  return label >= 0
    ? (attributes[label + 1] ?? '')
    : within(button)
        .map(({ nodeValue }) => nodeValue)
        .join('')
        .trim()
}

function within(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(within)]
}
