import { spawnSync } from 'node:child_process'
import { findBrowser, NoBrowser } from '../tools/browsers/find-browser.ts'
import { isStale } from '../tools/start/is-stale.ts'

/**
 * Captures every screen in every look and compares it with the reference of this machine: `npm run pictures`. With `-- --update` the new
 * pictures become the reference. All other arguments go to Playwright: `-- --project dark -g popup`.
 */
function run(args: readonly string[]): number {
  const program = findBrowser('chromium')
  if (isStale('chromium') && node(['node_modules/wxt/bin/wxt.mjs', 'build']) !== 0) return 1
  const more = args.map((arg) => (arg === '--update' ? '--update-snapshots=changed' : arg))
  return node(['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/playwright.pictures.config.ts', ...more], {
    CHROMIUM_PATH: program,
  })
}

function node(args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  return spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1
}

try {
  process.exitCode = run(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof NoBrowser ? error.message : error)
  process.exitCode = 1
}
