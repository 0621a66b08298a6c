import type { KnownForm } from '../engines/engine.ts'

/** A box for text: a form field, or the editable block of the newer layout. */
export type ReasonBox = HTMLTextAreaElement | HTMLElement
/** Whether an element is visible; passed in, because test pages have no layout. */
export type IsVisible = (element: Element) => boolean

const FIELDS = 'textarea:not([readonly]):not([disabled])'
const BLOCKS = '[contenteditable="true"][role="textbox"]'

/** Ignores transparent and zero-size elements: pages keep hidden duplicates. */
export const isShown: IsVisible = (element) =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getBoundingClientRect().height > 0

/** The only box that asks for the reason; null if there is none or more than one: no guessing. */
export function findReasonBox(page: Document, { engine, id }: KnownForm, isVisible = isShown): ReasonBox | null {
  const within = engine.form(page, id) ?? engine.elsewhere(page)
  const [field, another] = visible<HTMLTextAreaElement>(within, FIELDS, isVisible)
  if (field) return another ? null : field
  const [block, second] = visible<HTMLElement>(within, BLOCKS, isVisible)
  return block && !second ? block : null
}

/** Where a press may submit the form: the form, even if only its single text box identifies it. */
export function formAround(page: Document, known: KnownForm): Element | null {
  const box = findReasonBox(page, known)
  return known.engine.form(page, known.id) ?? box?.closest('form') ?? (box && page.querySelector('[role="main"]'))
}

export function visible<E extends Element>(within: ParentNode | null, selector: string, isVisible: IsVisible): E[] {
  return [...(within?.querySelectorAll<E>(selector) ?? [])].filter(isVisible)
}
