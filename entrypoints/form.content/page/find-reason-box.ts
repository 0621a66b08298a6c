/** A box that takes a text: a field of the form, or the editable block of the newer layout. */
export type ReasonBox = HTMLTextAreaElement | HTMLElement
/** Whether an element can be seen; handed in, because test pages are not laid out. */
export type IsVisible = (element: Element) => boolean

const NUMBER = 'form input[name="support_form_id"]'
const FIELDS = 'textarea:not([readonly]):not([disabled])'
const BLOCKS = '[contenteditable="true"][role="textbox"]'

/** Also not what is see-through or has no size: the page may keep a second box for itself. */
export const isShown: IsVisible = (element) =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getBoundingClientRect().height > 0

/**
 * The one box that asks for the reason, or null where there is none or more than one: then nothing is guessed.
 * Class names, generated ids and labels are left alone; they change with every release and language.
 * @param formId number of the form that the rules know, as its hidden field repeats it
 */
export function findReasonBox(page: Document, formId: string, isVisible = isShown): ReasonBox | null {
  const form = formOf(page, formId)
  if (!form && page.querySelector(NUMBER)) return null
  const within = form ?? page.querySelector('[role="main"]')
  const [field, another] = visible<HTMLTextAreaElement>(within, FIELDS, isVisible)
  if (field) return another ? null : field
  const [block, second] = visible<HTMLElement>(within, BLOCKS, isVisible)
  return block && !second ? block : null
}

/** The form that carries the number; without numbers the one that holds the rows of the form engine. */
export function formOf(page: Document, formId: string): HTMLElement | null {
  const numbers = [...page.querySelectorAll<HTMLInputElement>(NUMBER)]
  if (numbers.length > 0) return numbers.find(({ value }) => value === formId)?.form ?? null
  return page.querySelector<HTMLElement>('[id^="SupportFormRow."]')?.closest('form') ?? null
}

/** Where a press may send the form: the form itself, also where only its one box makes it known. */
export function formAround(page: Document, formId: string): Element | null {
  const box = findReasonBox(page, formId)
  return formOf(page, formId) ?? box?.closest('form') ?? (box && page.querySelector('[role="main"]'))
}

export function visible<E extends Element>(within: ParentNode | null, selector: string, isVisible: IsVisible): E[] {
  return [...(within?.querySelectorAll<E>(selector) ?? [])].filter(isVisible)
}
