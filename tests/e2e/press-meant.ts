import { word } from './expected.ts'
import type { Harness, Tab } from './harness-types.ts'

/** How long a person reads a button's label, in milliseconds. */
const READ = 1000
const TRIES = 5

/** Presses a guarded button in the panel, as a person does: after reading it, and again if the panel says that the press did not count. */
export async function pressMeant(extension: Harness, page: Tab, name: string): Promise<void> {
  for (let tries = TRIES; tries > 0; tries--) {
    await new Promise((resolve) => setTimeout(resolve, READ))
    await extension.pressBadge(page, name)
    if (!(await extension.readBadge(page, 'text')).includes(word('form.not-counted'))) return
  }
  throw new Error(`The panel never counted a press on "${name}"`)
}
