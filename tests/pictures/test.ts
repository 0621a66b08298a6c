import { test as base } from '@playwright/test'
import type { Extension } from '../e2e/chromium/extension.ts'
import { brokenBuild, dressedBuild } from './dressed-build.ts'
import { launched } from './launched.ts'
import type { Look } from './looks.ts'

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
