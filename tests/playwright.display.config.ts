import { defineConfig } from '@playwright/test'
import config from './playwright.config.ts'

/** Real key presses, for what no browser driver can do: a person's gesture, and the browser's own prompts. Needs Xvfb and xdotool. */
export default defineConfig({
  ...config,
  testDir: 'e2e/display',
  outputDir: '.results/display',
  reporter: [['list'], ['json', { outputFile: '.results/display.json' }]],
})
