import { expect, test as base } from 'vitest'
import { VIENNA } from '../harness-types.ts'
import { watchedSpecs } from '../journeys/watched.ts'
import { BUILD, Extension } from './extension.ts'

/** The prompt is not a page of the window: nothing here could press it. */
const GRANTS = { 'extensions.webextOptionalPermissionPrompts': false }

let now: Extension

const test = base.extend<{ extension: Extension }>({
  extension: async ({}, use) => {
    now = await Extension.launch(VIENNA, BUILD, GRANTS)
    await use(now)
    await now.close()
  },
})

watchedSpecs({ test, expect, again: async () => (now = await now.update(BUILD)) })
