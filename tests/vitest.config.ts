import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { buildRules, buildTexts } from '../rules/tools/build.ts'
import { buildDefines } from '../rules/tools/defines.ts'

const files = (folder: string) => `tests/unit/${folder}*.test.{ts,tsx}`

// Two projects: `built` tests the output of `npm run build` and so runs after it, `unit` needs nothing.
export default defineConfig({
  // WXT looks for a free port although no server is started; an IP address, because not every machine resolves `localhost`.
  plugins: [WxtVitest({ dev: { server: { host: '127.0.0.1' } } })],
  // The plugin ignores what wxt.config.ts passes to Vite (WXT 0.21.4), so it is repeated here.
  define: buildDefines(buildRules(), buildTexts()),
  test: {
    globalSetup: ['tests/own-files.ts'],
    setupFiles: ['tests/setup.ts'],
    // All cores: Vitest by itself leaves one idle.
    maxWorkers: '100%',
    // Generous, for slow machines: no test passes sooner because of it.
    testTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'tests/.results/unit.json' },
    projects: [
      { extends: true, test: { name: 'unit', include: [files('**/')], exclude: [files('built/')] } },
      { extends: true, test: { name: 'built', include: [files('built/')] } },
    ],
  },
})
