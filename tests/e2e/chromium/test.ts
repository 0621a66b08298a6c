import { test as base } from '@playwright/test'
import { VIENNA, type Setting } from '../harness-types.ts'
import { keepEvidence } from './keep-evidence.ts'
import type { Extension } from './extension.ts'
import { SharedBrowser } from './shared-browser.ts'

export { expect } from './expect.ts'

/**
 * A test with the extension freshly installed, in a browser that tests share until one of them fails. `test.use({ setting: { timeZone,
 * language } })` moves the person elsewhere.
 */
export const test = base.extend<{ setting: Setting; extension: Extension }, { shared: SharedBrowser }>({
  setting: [VIENNA, { option: true }],
  shared: [
    async ({}, use) => {
      const shared = new SharedBrowser()
      await use(shared)
      await shared.close()
    },
    { scope: 'worker' },
  ],
  extension: async ({ setting, shared }, use, info) => {
    const extension = await shared.install(setting)
    await keepEvidence(extension.context, info, () => use(extension))
  },
})
