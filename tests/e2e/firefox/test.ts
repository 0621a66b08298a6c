import { test as base } from 'vitest'
import { VIENNA, type Setting } from '../harness-types.ts'
import type { Extension } from './extension.ts'
import { keepEvidence } from './keep-evidence.ts'
import { SharedBrowser } from './shared-browser.ts'

export { expect } from 'vitest'

/**
 * A test with the extension freshly installed, in a browser that tests share until one of them fails. `test.override({ setting: … })` moves
 * the person elsewhere.
 */
export const test = base.extend<{ shared: SharedBrowser; setting: Setting; extension: Extension }>({
  shared: [
    async ({}, use) => {
      const shared = new SharedBrowser()
      await use(shared)
      await shared.close()
    },
    { scope: 'worker' },
  ],
  setting: VIENNA,
  extension: async ({ setting, shared, task }, use) => {
    const extension = await shared.install(setting)
    await keepEvidence(extension, task, () => use(extension))
    if (task.result?.state === 'fail') await shared.close()
  },
})
