import { test as base } from '@playwright/test'
import type { browser } from 'wxt/browser'
import { VIENNA } from '../harness-types.ts'
import { watchedSpecs } from '../journeys/watched.ts'
import { optionalHosts } from '../optional-hosts.ts'
import { expect } from './expect.ts'
import { BUILD, Extension } from './extension.ts'

declare const chrome: typeof browser

let now: Extension

const test = base.extend<{ extension: Extension }>({
  extension: async ({}, use) => {
    now = await Extension.launch(VIENNA, { developerMode: true, grantedBefore: optionalHosts(BUILD) })
    await use(now)
    await now.close()
  },
})

watchedSpecs({ test, expect, again: async () => (now = await now.update()) })

test('what is asked for at install warns of the hosts of the install and of nothing else', async ({ extension }) => {
  const warnings = await extension.controlPage.evaluate(async () => {
    const {
      permissions: _,
      optional_permissions: __,
      optional_host_permissions: ___,
      commands: ____,
      ...bare
    } = chrome.runtime.getManifest()
    const warningsOf = (manifest: object) => chrome.management.getPermissionWarningsByManifest(JSON.stringify(manifest))
    return [await warningsOf(chrome.runtime.getManifest()), await warningsOf(bare)]
  })
  expect(warnings[0]).toEqual(warnings[1])
  expect(warnings[0]).toHaveLength(1)
})
