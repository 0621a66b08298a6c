import { formOf } from './find-reason-box.ts'

/** `proof`: a code or CAPTCHA is asked for, so it is not sent yet. `looks-sent` only means that it is time to ask. */
export type Sent = 'looks-sent' | 'proof'

/** Milliseconds between two looks after the form was submitted, and how often to look. */
const PAUSE = 700
const LOOKS = 40

/**
 * Calls back when the page looks as if the form had been sent. Looks only after the person submitted it,
 * and only for a while; nothing is read but whether the form, a dialog and its fields are there.
 */
export function watchSent(page: Document, formId: string, onChange: (sent: Sent) => void, signal: AbortSignal): void {
  let timer = 0
  const begin = (): void => {
    window.clearInterval(timer)
    let left = LOOKS
    let last: Sent | null = null
    timer = window.setInterval(() => {
      const now = sentState(page, formId)
      if (now && now !== last) onChange(now)
      last = now
      if (now === 'looks-sent' || --left <= 0) window.clearInterval(timer)
    }, PAUSE)
  }
  const submitted = ({ target }: Event): void => {
    if (target instanceof Element && formOf(page, formId)?.contains(target)) begin()
  }
  page.addEventListener('submit', submitted, { capture: true, signal })
  page.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element && event.target.closest('button[type="submit"], [role="button"]')) submitted(event)
    },
    { capture: true, signal },
  )
  signal.addEventListener('abort', () => window.clearInterval(timer))
}

/** Null while the form is still there and no dialog asks for anything. */
export function sentState(page: Document, formId: string): Sent | null {
  const dialogs = [...page.querySelectorAll('[role="dialog"], #captcha_dialog')]
  if (dialogs.some(asksForProof) || page.querySelector('#captcha_dialog_submit_button')) return 'proof'
  if (formOf(page, formId)) return null
  const main = page.querySelector('[role="main"]')
  return dialogs.length > 0 || (main && !main.querySelector('input:not([type="hidden"]), textarea')) ? 'looks-sent' : null
}

function asksForProof(dialog: Element): boolean {
  return dialog.querySelector('input:not([type="hidden"]):not([type="checkbox"])') !== null
}
