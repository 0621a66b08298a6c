import type { ReasonBox } from './find-reason-box.ts'

/**
 * Puts a text into the box the way typing would: through the native setter, because the page's framework has its own,
 * and with the events it listens for. True only where the box then holds the text.
 */
export function setReason(box: ReasonBox, text: string): boolean {
  box.focus()
  if (isField(box)) {
    const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')
    native?.set?.call(box, text)
  } else {
    box.textContent = text
  }
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
  box.dispatchEvent(new Event('change', { bubbles: true }))
  return textOf(box) === text
}

/** What the box holds, read back only after the person asked to insert. */
export function textOf(box: ReasonBox): string {
  return isField(box) ? box.value : (box.textContent ?? '')
}

function isField(box: ReasonBox): box is HTMLTextAreaElement {
  return box.tagName === 'TEXTAREA'
}
