import { expect as playwright } from '@playwright/test'

/** Milliseconds between two polls. Playwright's own intervals grow to a second, which adds up over a journey of many steps. */
const INTERVALS = [50, 100, 200]

const poll: typeof playwright.poll = (read, how) =>
  playwright.poll(read, { ...(typeof how === 'string' ? { message: how } : how), intervals: INTERVALS })

export const expect = new Proxy(playwright, {
  get: (target, name, receiver) => (name === 'poll' ? poll : Reflect.get(target, name, receiver)),
})
