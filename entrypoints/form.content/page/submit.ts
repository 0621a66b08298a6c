import type { KnownForm } from '../engines/engine.ts'
import { formAround } from './find-reason-box.ts'

const SUBMIT = 'button[type="submit"], input[type="submit"]'
/** How long after a click or key in the form a submit event counts as the person's, in milliseconds. */
const SOON = 5000
/** In the newer layout nothing else is a button. */
const BUTTONS = '[role="button"]'

/**
 * Calls back when the person submits the form, or presses what may submit it. The page's own scripts do neither. But `requestSubmit()` also
 * fires a trusted event, so a submit event counts only shortly after the person did something in the form.
 */
export function onSubmit(page: Document, known: KnownForm, submitted: () => void, signal: AbortSignal): void {
  let acted = -Infinity
  const listen = (type: string, inForm: (event: Event, form: Element, target: Element) => void): void => {
    const check = (event: Event): void => {
      const { target } = event
      if (!event.isTrusted || !(target instanceof Element)) return
      const form = formAround(page, known)
      if (form?.contains(target)) inForm(event, form, target)
    }
    page.addEventListener(type, check, { capture: true, signal })
  }
  for (const type of ['pointerdown', 'keydown']) listen(type, ({ timeStamp }) => (acted = timeStamp))
  listen('submit', ({ timeStamp }) => timeStamp - acted <= SOON && submitted())
  listen('click', (_, form, target) => target.closest(form.querySelector(SUBMIT) ? SUBMIT : BUTTONS) && submitted())
}
