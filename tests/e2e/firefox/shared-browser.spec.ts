import { sharedBrowserSpecs } from '../journeys/shared-browser.ts'
import { VIENNA, type Harness } from '../harness-types.ts'
import { expect, test as shared } from './test.ts'

const test = shared.extend<{ next: () => Promise<Harness> }>({
  next: ({ shared: browser }, use) => use(() => browser.install(VIENNA)),
})

sharedBrowserSpecs({ test, expect })
