import { word } from './expected.ts'
import type { Harness, Tab } from './harness-types.ts'

/** Milliseconds in which a person reads what a button says. */
const READ = 1000
const TRIES = 5

/** Presses in the panel what is kept for good, as a person does: after reading it, and again if the panel says that the press did not count. */
export async function pressMeant(extension: Harness, page: Tab, name: string): Promise<void> {
  for (let tries = TRIES; tries > 0; tries--) {
    await new Promise((resolve) => setTimeout(resolve, READ))
    await extension.pressBadge(page, name)
    if (!(await extension.readBadge(page, 'text')).includes(word('form.not-counted'))) return
  }
  throw new Error(`The panel never counted a press on "${name}"`)
}
