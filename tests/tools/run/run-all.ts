import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { KINDS } from '../browsers/candidates.ts'
import { findBrowser, NoBrowser } from '../browsers/find-browser.ts'
import { findDisplay, NoDisplay } from '../browsers/find-display.ts'
import { stagesFor, type Step } from './steps.ts'
import { readFailures } from './failures.ts'
import { add, NONE, readTally, settle, type Tally } from './tally.ts'

const RESULTS = join(import.meta.dirname, '../../.results')

/** The outcome of a step; `note` says it in words if the counts do not. */
interface Outcome {
  step: Step
  tally: Tally
  /** A line for each test that did not pass, or not at the first try. */
  failures: string[]
  seconds: number
  note: string
}

const begin = performance.now()
const outcomes: Outcome[] = []
for (const lanes of stagesFor(process.argv.slice(2))) await Promise.all(lanes.map(follow))
const total = outcomes.map(({ tally }) => tally).reduce(add, NONE)
const minutes = ((performance.now() - begin) / 60_000).toFixed(1)
console.log(`\n${outcomes.flatMap(linesOf).join('\n')}\n${minutes} minutes\n\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

async function follow(lane: readonly Step[], at: number): Promise<void> {
  for (const step of lane) outcomes.push(await take(step, at))
}

/** Of parallel lanes, all but the first are printed when a step has ended. */
async function take(step: Step, at: number): Promise<Outcome> {
  const start = performance.now()
  const ended = (tally: Tally, failures: string[] = [], note = '') => {
    return { step, tally, failures, note, seconds: (performance.now() - start) / 1000 }
  }
  const title = `\n=== ${step.label} (npm run ${step.script})`
  if (at === 0) console.log(title)
  if (step.needsBuild && !isBuilt()) return ended(settle(null, false), [], 'there is no build to test')
  try {
    if (step.display) findDisplay()
    const environment = step.browser ? { [KINDS[step.browser].variable]: findBrowser(step.browser) } : {}
    const { output, ...result } = await runScript(step, environment, at > 0)
    if (at > 0) console.log(`${title}\n${output}`)
    return ended(result.tally, result.failures)
  } catch (error) {
    if (!(error instanceof NoBrowser || error instanceof NoDisplay)) throw error
    return ended(settle(null, false), [], error.message)
  }
}

function isBuilt(): boolean {
  return outcomes.some(({ step, tally }) => step.script === 'build' && tally.failed === 0)
}

type Ran = Pick<Outcome, 'tally' | 'failures'> & { output: string }

async function runScript({ script, args = [], report }: Step, environment: Record<string, string>, quietly: boolean): Promise<Ran> {
  const path = report && join(RESULTS, report)
  if (path) rmSync(path, { force: true })
  // npm by its own path: on Windows it is no program that can be started by name.
  const npm = process.env['npm_execpath']
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  const child = spawn(program, [...first, 'run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
    stdio: ['ignore', quietly ? 'pipe' : 'inherit', quietly ? 'pipe' : 'inherit'],
    env: { ...process.env, ...environment },
  })
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => output.push(text))
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  child.on('close', resolve).on('error', reject)
  const status = await promise
  const written = path ? read(path) : ''
  return { tally: settle(readTally(written), status === 0), failures: readFailures(written), output: output.join('') }
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
