import { test as base } from '@playwright/test'
import { Extension } from '../e2e/chromium/extension.ts'
import { VIENNA } from '../e2e/harness-types.ts'
import { optionalHosts } from '../e2e/optional-hosts.ts'
import { brokenBuild, dressedBuild, remove } from './dressed-build.ts'
import { DAY, type Look } from './looks.ts'

export { expect } from '@playwright/test'

interface Shared {
  look: Look
  /** One browser for all pictures of a look. */
  extension: Extension
  /** The extension with rules that cannot be read. */
  broken: Extension
}

export const test = base.extend<object, Shared>({
  look: [{ scheme: 'light' }, { option: true, scope: 'worker' }],
  extension: [({ look }, use) => launched(dressedBuild(look.dress), use), { scope: 'worker' }],
  broken: [({ look }, use) => launched(brokenBuild(look.dress), use), { scope: 'worker' }],
})

async function launched(build: string, use: (extension: Extension) => Promise<void>): Promise<void> {
  const extension = await Extension.launch(VIENNA, { build, developerMode: true, grantedBefore: optionalHosts(build) })
  await extension.context.clock.setFixedTime(`${DAY}T12:00:00+01:00`)
  await extension.worker.liveOn(DAY)
  await use(extension)
  await extension.close()
  remove(build)
}
