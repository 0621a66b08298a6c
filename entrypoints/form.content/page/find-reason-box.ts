import type { KnownForm } from '../engines/engine.ts'

/** A box that takes a text: a field of the form, or the editable block of the newer layout. */
export type ReasonBox = HTMLTextAreaElement | HTMLElement
/** Whether an element can be seen; handed in, because test pages are not laid out. */
export type IsVisible = (element: Element) => boolean

const FIELDS = 'textarea:not([readonly]):not([disabled])'
const BLOCKS = '[contenteditable="true"][role="textbox"]'

/** Also not what is see-through or has no size: the page may keep a second box for itself. */
export const isShown: IsVisible = (element) =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getBoundingClientRect().height > 0

/**
 * The one box that asks for the reason, or null if there is none or more than one: then nothing is guessed.
 */
export function findReasonBox(page: Document, { engine, id }: KnownForm, isVisible = isShown): ReasonBox | null {
  const within = engine.form(page, id) ?? engine.elsewhere(page)
  const [field, another] = visible<HTMLTextAreaElement>(within, FIELDS, isVisible)
  if (field) return another ? null : field
  const [block, second] = visible<HTMLElement>(within, BLOCKS, isVisible)
  return block && !second ? block : null
}

/** Where a press may send the form: the form itself, also if only its one box makes it known. */
export function formAround(page: Document, known: KnownForm): Element | null {
  const box = findReasonBox(page, known)
  return known.engine.form(page, known.id) ?? box?.closest('form') ?? (box && page.querySelector('[role="main"]'))
}

export function visible<E extends Element>(within: ParentNode | null, selector: string, isVisible: IsVisible): E[] {
  return [...(within?.querySelectorAll<E>(selector) ?? [])].filter(isVisible)
}
