import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { KINDS } from '../browsers/candidates.ts'
import { findBrowser, NoBrowser } from '../browsers/find-browser.ts'
import { STEPS, type Step } from './steps.ts'
import { readFailures } from './failures.ts'
import { add, NONE, readTally, settle, type Tally } from './tally.ts'

const RESULTS = join(import.meta.dirname, '../../.results')

/** What became of a step; `note` says it in words where the counts do not. */
interface Outcome {
  step: Step
  tally: Tally
  /** A line for each test that did not pass, or not in the first try. */
  failures: string[]
  seconds: number
  note: string
}

const outcomes: Outcome[] = []
let built = false
for (const step of STEPS) {
  console.log(`\n=== ${step.label} (npm run ${step.script})`)
  const outcome = take(step)
  if (step.script === 'build') built = outcome.tally.failed === 0
  outcomes.push(outcome)
}
const total = outcomes.map(({ tally }) => tally).reduce(add, NONE)
console.log(`\n${outcomes.flatMap(linesOf).join('\n')}\n\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

function take(step: Step): Outcome {
  const start = performance.now()
  const ended = (tally: Tally, failures: string[] = [], note = '') => {
    return { step, tally, failures, note, seconds: (performance.now() - start) / 1000 }
  }
  if (step.needsBuild && !built) return ended(settle(null, false), [], 'there is no build to test')
  try {
    const environment = step.browser ? { [KINDS[step.browser].variable]: findBrowser(step.browser) } : {}
    const { tally, failures } = runScript(step, environment)
    return ended(tally, failures)
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error
    return ended(settle(null, false), [], error.message)
  }
}

function runScript({ script, report }: Step, environment: Record<string, string>): Pick<Outcome, 'tally' | 'failures'> {
  const path = report && join(RESULTS, report)
  if (path) rmSync(path, { force: true })
  // npm itself by its own path: on Windows it is no program that can be started by name.
  const npm = process.env['npm_execpath']
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  const { status } = spawnSync(program, [...first, 'run', '--silent', script], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  })
  const written = path ? read(path) : ''
  return { tally: settle(readTally(written), status === 0), failures: readFailures(written) }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function linesOf({ step, tally, failures, seconds, note }: Outcome): string[] {
  const counts = step.report ? `${tally.passed} passed, ${tally.failed} failed` : tally.failed === 0 ? 'in order' : 'failed'
  const line = `${tally.failed === 0 ? '✓' : '✗'} ${step.label.padEnd(20)} ${note || counts} (${seconds.toFixed(1)} s)`
  return [line, ...failures.map((failure) => `    ${failure}`)]
}
