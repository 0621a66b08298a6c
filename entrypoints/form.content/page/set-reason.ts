import type { ReasonBox } from './find-reason-box.ts'

/** `occupied`: the box holds the person's own text, which only they may remove. `refused`: the page did not keep the inserted text. */
export type Taken = 'inserted' | 'occupied' | 'refused'

/** How long the page's framework may take to restore its own value, in milliseconds. */
const PAUSE = 150

/** Whitespace, format characters such as the zero-width space, and blank letters. */
const UNSEEN = /[\s\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/gu

/** The text last inserted into a box, so that it can be replaced by a better one. */
const own = new WeakMap<ReasonBox, string>()

/**
 * Inserts a text into the box as typing would: through the native setter, because the page's framework overrides it, and with the events it
 * listens for; into an editable block as one edit. Then checks whether the page kept it.
 */
export async function setReason(box: ReasonBox, text: string): Promise<Taken> {
  const before = textOf(box)
  if (seen(before) !== '' && !same(before, own.get(box) ?? '')) return 'occupied'
  own.set(box, text)
  box.focus()
  if (isField(box)) setField(box, text)
  else setBlock(box, text)
  await new Promise((resolve) => setTimeout(resolve, PAUSE))
  return same(textOf(box), text) ? 'inserted' : 'refused'
}

/** How many characters the box takes; null if the page sets no limit. */
export function roomIn(box: ReasonBox): number | null {
  return isField(box) && box.maxLength > 0 ? box.maxLength : null
}

function setField(box: HTMLTextAreaElement, text: string): void {
  const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')
  native?.set?.call(box, text)
  announce(box, text)
}

/** An editor has its own document model and undoes changes it did not see; this edit is seen by all of them. */
function setBlock(box: HTMLElement, text: string): void {
  const { ownerDocument: page } = box
  page.getSelection()?.selectAllChildren(box)
  if (page.execCommand?.('insertText', false, text)) return
  box.textContent = text
  announce(box, text)
}

function announce(box: ReasonBox, text: string): void {
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
  box.dispatchEvent(new Event('change', { bubbles: true }))
}

/** The content of the box; read only after the person pressed Insert. */
function textOf(box: ReasonBox): string {
  return isField(box) ? box.value : (box.textContent ?? '')
}

/** Editors turn line breaks into elements. */
function same(a: string, b: string): boolean {
  return seen(a) === seen(b)
}

/** The visible part of a text. Editors keep zero-width characters in an empty box as a place for the cursor. */
function seen(text: string): string {
  return text.replaceAll(UNSEEN, '')
}

function isField(box: ReasonBox): box is HTMLTextAreaElement {
  return box.tagName === 'TEXTAREA'
}
