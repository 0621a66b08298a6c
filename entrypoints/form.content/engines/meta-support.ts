import type { FormEngine } from './engine.ts'

/** A hidden field that repeats the form's number. */
const NUMBER = 'form input[name="support_form_id"]'
const ROWS = '[id^="SupportFormRow."]'

/** The contact forms of Facebook's and Instagram's help pages. */
export const metaSupport: FormEngine = {
  numbered: true,
  form: (page, formId) => {
    const numbers = [...page.querySelectorAll<HTMLInputElement>(NUMBER)]
    if (numbers.length > 0) return numbers.find(({ value }) => value === formId)?.form ?? null
    return page.querySelector<HTMLElement>(ROWS)?.closest('form') ?? null
  },
  // The newer layout has neither a form element nor the number. If the page carries a number, it belongs to another form.
  elsewhere: (page) => (page.querySelector(NUMBER) ? null : page.querySelector('[role="main"]')),
  captcha: { dialog: '#captcha_dialog', parts: '#captcha_dialog, #captcha_dialog_submit_button' },
}
