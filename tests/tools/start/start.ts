import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import type { BrowserName } from '../browsers/candidates.ts'
import { findBrowser, NoBrowser } from '../browsers/find-browser.ts'
import { isStale } from './is-stale.ts'
import { showRealSite } from './show-real-site.ts'

const HELP = `npm start                 the extension in Chromium, on the real Facebook; without a display, a walk through sample pages
npm start -- --sample     the walk through sample pages, also with a display
npm start -- --firefox    the same in Firefox`

/** Shows what the extension does: `npm start`. */
async function start(): Promise<void> {
  const { values } = parseArgs({ options: { sample: { type: 'boolean' }, firefox: { type: 'boolean' }, help: { type: 'boolean' } } })
  if (values.help) return console.log(HELP)
  const name: BrowserName = values.firefox ? 'firefox' : 'chromium'
  const program = findBrowser(name)
  if (isStale(name) && !build()) throw new Error('The extension could not be built; the reason stands above.')
  if (!values.sample && hasDisplay()) return showRealSite(name, program)
  // Imported only now: it reads the words from the build.
  const { walk } = await import('./walk.ts')
  await walk(name)
}

function hasDisplay(): boolean {
  const { platform, env } = process
  return platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY'])
}

function build(): boolean {
  console.log('Building the extension')
  return (
    spawnSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
      .status === 0
  )
}

try {
  await start()
} catch (error) {
  // What a person can fix is one sentence; everything else keeps its stack trace.
  console.error(error instanceof NoBrowser ? error.message : error)
  process.exitCode = 1
}
