import { test as base } from 'vitest'
import { VIENNA, type Setting } from '../harness-types.ts'
import { keepEvidence } from './keep-evidence.ts'
import { Extension } from './extension.ts'

export { expect } from 'vitest'

/** A test with the extension running. `test.override({ setting: … })` puts the person elsewhere. */
export const test = base.extend<{ setting: Setting; extension: Extension }>({
  setting: VIENNA,
  extension: async ({ setting, task }, use) => {
    const extension = await Extension.launch(setting)
    await keepEvidence(extension, task, () => use(extension))
    await extension.close()
  },
})
