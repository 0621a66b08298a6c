import type { ReasonBox } from './find-reason-box.ts'

/** `occupied`: the box holds a text of the person's own, which is theirs to remove. `refused`: the page did not keep what was put in. */
export type Taken = 'inserted' | 'occupied' | 'refused'

/** Milliseconds in which the page's framework may still put back what it had. */
const PAUSE = 150

/** Spaces, marks of format such as the zero-width space, and letters that are blank. */
const UNSEEN = /[\s\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/gu

/** What was put into a box last, so that it can be replaced by a better text. */
const own = new WeakMap<ReasonBox, string>()

/**
 * Puts a text into the box the way typing would: through the native setter, because the page's framework has its own,
 * and with the events it listens for; into an editable block as one edit. Then looks whether the page kept it.
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

/** How many characters the box takes; null where the page sets no limit. */
export function roomIn(box: ReasonBox): number | null {
  return isField(box) && box.maxLength > 0 ? box.maxLength : null
}

function setField(box: HTMLTextAreaElement, text: string): void {
  const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')
  native?.set?.call(box, text)
  announce(box, text)
}

/** An editor keeps a document of its own and undoes what it did not see happen; this is the one edit that all of them see. */
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

/** What the box holds, read only after the person asked to insert. */
function textOf(box: ReasonBox): string {
  return isField(box) ? box.value : (box.textContent ?? '')
}

/** Editors make elements of line breaks. */
function same(a: string, b: string): boolean {
  return seen(a) === seen(b)
}

/** What a person sees of a text. Editors keep marks that have no width in a box that is empty, to have a place for the cursor. */
function seen(text: string): string {
  return text.replaceAll(UNSEEN, '')
}

function isField(box: ReasonBox): box is HTMLTextAreaElement {
  return box.tagName === 'TEXTAREA'
}
