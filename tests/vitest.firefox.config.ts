import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/e2e/firefox/**/*.spec.ts'],
    // Every test starts a browser of its own.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    reporters: ['verbose', 'json'],
    outputFile: { json: 'tests/.results/firefox.json' },
  },
})
