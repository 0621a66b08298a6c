import type { FormEngine } from './engine.ts'

/** Any other form: the only form on the page with a text box. A number, if any, is only in the address. */
export const generic: FormEngine = {
  numbered: false,
  form: (page) => {
    const [form, another] = [...page.querySelectorAll<HTMLElement>('form:has(textarea)')]
    return another ? null : (form ?? null)
  },
  elsewhere: () => null,
  captcha: null,
}
