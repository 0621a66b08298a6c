import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'e2e/chromium',
  testMatch: '**/*.spec.ts',
  outputDir: '.results/chromium',
  // They share a browser.
  workers: 1,
  // Generous, for slow machines: no test passes sooner because of it.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  // A shared machine may be late once; the summary of `npm test` names what needed a second try.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: '.results/chromium.json' }]],
})
