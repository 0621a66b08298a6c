import type { FormEngine } from './engine.ts'

/** Any other form: the one in the page that takes a text, if there is but one. Its number stands in the address alone. */
export const generic: FormEngine = {
  form: (page) => {
    const [form, another] = [...page.querySelectorAll<HTMLElement>('form:has(textarea)')]
    return another ? null : (form ?? null)
  },
  elsewhere: () => null,
  captcha: null,
}
