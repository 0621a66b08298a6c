import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/e2e/firefox/**/*.spec.ts'],
    // Every test starts a browser of its own.
    fileParallelism: false,
    // Generous, for slow machines: no test passes sooner because of it.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    reporters: ['verbose', 'json'],
    outputFile: { json: 'tests/.results/firefox.json' },
  },
})
