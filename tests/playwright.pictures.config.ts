import { defineConfig } from '@playwright/test'
import { LOOKS, type Look } from './pictures/looks.ts'

/**
 * Every screen in every look, compared with reference pictures of this machine: `npm run pictures`. The references are not in the
 * repository: fonts render differently on each machine, and hundreds of pictures would be larger than everything else in it.
 */
export default defineConfig<object, { look: Look }>({
  testDir: 'pictures',
  testMatch: '**/*.spec.ts',
  outputDir: '.results/pictures/found',
  snapshotPathTemplate: '.results/pictures/reference/{projectName}/{arg}{ext}',
  // A new screen has nothing to be compared with: its picture becomes the reference.
  updateSnapshots: 'missing',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 20_000, toHaveScreenshot: { maxDiffPixels: 20, animations: 'disabled', caret: 'hide' } },
  projects: Object.entries(LOOKS).map(([name, look]) => ({ name, use: { look } })),
  reporter: [['./pictures/list-differences.ts']],
})
