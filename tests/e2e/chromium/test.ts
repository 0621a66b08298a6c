import { test as base } from '@playwright/test'
import { VIENNA, type Setting } from '../harness-types.ts'
import { keepEvidence } from './keep-evidence.ts'
import { Extension } from './extension.ts'

export { expect } from '@playwright/test'

/** A test with the extension running. `test.use({ setting: { timeZone, language } })` puts the person elsewhere. */
export const test = base.extend<{ setting: Setting; extension: Extension }>({
  setting: [VIENNA, { option: true }],
  extension: async ({ setting }, use, info) => {
    const extension = await Extension.launch(setting)
    await keepEvidence(extension.context, info, () => use(extension))
    await extension.close()
  },
})
