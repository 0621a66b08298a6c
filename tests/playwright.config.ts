import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'e2e/chromium',
  testMatch: '**/*.spec.ts',
  outputDir: '.results/chromium',
  // Every test starts a browser of its own.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.results/chromium.json' }]],
})
