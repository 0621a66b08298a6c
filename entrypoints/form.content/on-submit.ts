import { formAround } from './find-reason-box.ts'

const SUBMIT = 'button[type="submit"], input[type="submit"]'
/** In the newer layout nothing else is a button. */
const BUTTONS = '[role="button"]'

/** Calls back when the person submits the form, or presses what may submit it. */
export function onSubmit(page: Document, formId: string, submitted: () => void, signal: AbortSignal): void {
  const check = (target: EventTarget | null, counts: (form: Element) => boolean): void => {
    const form = formAround(page, formId)
    if (form && target instanceof Element && form.contains(target) && counts(form)) submitted()
  }
  page.addEventListener('submit', ({ target }) => check(target, () => true), { capture: true, signal })
  const pressed = ({ target }: Event): void => {
    const sends = (form: Element): boolean =>
      target instanceof Element && target.closest(form.querySelector(SUBMIT) ? SUBMIT : BUTTONS) !== null
    check(target, sends)
  }
  page.addEventListener('click', pressed, { capture: true, signal })
}
