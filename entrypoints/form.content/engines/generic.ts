import type { FormEngine } from './engine.ts'

/** Any other form: the only form on the page with a text box. Its number is only in the address. */
export const generic: FormEngine = {
  form: (page) => {
    const [form, another] = [...page.querySelectorAll<HTMLElement>('form:has(textarea)')]
    return another ? null : (form ?? null)
  },
  elsewhere: () => null,
  captcha: null,
}
