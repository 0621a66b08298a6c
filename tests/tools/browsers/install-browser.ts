import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { BrowserName } from './candidates.ts'

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' }

/** A way to install a browser. Returns null if it is not available here; otherwise whether it succeeded. */
export type Way = (name: BrowserName, say: (line: string) => void) => boolean | null

/** Playwright's own download. Not for Firefox: its build of that supports no extensions. */
export const download: Way = (name, say) => {
  if (name !== 'chromium') return null
  say('No Chromium found: downloading the one that Playwright offers')
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  return run(process.execPath, [cli, 'install', 'chromium', '--no-shell'], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' })
}

/** Debian's package. */
export const packageManager: Way = (name, say) => installPackages([PACKAGES[name]], say)

/** Debian's packages, as root or if sudo needs no password. Null if neither is possible; otherwise whether it succeeded. */
export function installPackages(names: readonly string[], say: (line: string) => void): boolean | null {
  if (!run('apt-get', ['--version'])) return null
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (sudo.length > 0 && !run('sudo', ['-n', 'true'])) return null
  say(`Installing ${names.join(' and ')}`)
  const [program, ...first] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-o', 'DPkg::Lock::Timeout=300']
  // A package list that could not be refreshed completely may still have the package.
  run(program, [...first, 'update'])
  return run(program, [...first, 'install', '-y', '--no-install-recommends', ...names])
}

function run(program: string, args: string[], environment: Record<string, string> = {}): boolean {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 600_000, env: { ...process.env, ...environment } }).status === 0
}
