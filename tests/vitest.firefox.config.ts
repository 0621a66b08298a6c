import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/e2e/firefox/**/*.spec.ts'],
    // One after the other; the journeys of a file share a browser. In a single process, what a file overrides would apply to the following
    // ones.
    fileParallelism: false,
    // Generous, for slow machines: no test passes sooner because of it.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A shared machine may be late once; the summary of `npm test` names what needed a second try.
    retry: process.env['CI'] ? 1 : 0,
    expect: { poll: { timeout: 20_000 } },
    reporters: ['verbose', 'json'],
    outputFile: { json: 'tests/.results/firefox.json' },
  },
})
