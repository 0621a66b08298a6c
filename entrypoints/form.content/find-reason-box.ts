/** A box that takes a text: a field of the form, or the editable block of the newer layout. */
export type ReasonBox = HTMLTextAreaElement | HTMLElement

const NUMBER = 'form input[name="support_form_id"]'
const FIELDS = 'textarea:not([readonly]):not([disabled])'
const BLOCKS = '[contenteditable="true"][role="textbox"]'

/**
 * The one box that asks for the reason, or null where there is none or more than one: then nothing is guessed.
 * Class names, generated ids and labels are left alone; they change with every release and language.
 * @param formId number of the form that the rules know, as its hidden field repeats it
 */
export function findReasonBox(page: Document, formId: string, isVisible = (box: Element) => box.checkVisibility()): ReasonBox | null {
  const form = formOf(page, formId)
  if (!form && page.querySelector(NUMBER)) return null
  const main = page.querySelector('[role="main"]')
  const [field, another] = visible<HTMLTextAreaElement>(form ?? main, FIELDS, isVisible)
  if (field) return another ? null : field
  const [block, second] = visible<HTMLElement>(main, BLOCKS, isVisible)
  return block && !second ? block : null
}

/** The form that carries the number; without numbers the one that holds the rows of Meta's form engine. */
export function formOf(page: Document, formId: string): HTMLElement | null {
  const numbers = [...page.querySelectorAll<HTMLInputElement>(NUMBER)]
  if (numbers.length > 0) return numbers.find(({ value }) => value === formId)?.form ?? null
  return page.querySelector<HTMLElement>('[id^="SupportFormRow."]')?.closest('form') ?? null
}

function visible<E extends Element>(within: Element | null, selector: string, isVisible: (box: Element) => boolean): E[] {
  return [...(within?.querySelectorAll<E>(selector) ?? [])].filter(isVisible)
}
