import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '../tools/browsers/find-browser.ts'
import { Chromium, endAll } from './browser/chromium.ts'
import { measureSizes } from './micro/rules-at-sizes.ts'
import { readOptions, type Options } from './options.ts'
import { machine } from './report/machine.ts'
import { withResults } from './report/results.ts'
import type { Row } from './report/row.ts'
import { fileRows, scenarioRows, sizeRows } from './report/rows.ts'
import { table, unsettled } from './report/table.ts'
import { runRounds } from './rounds.ts'
import { SCENARIOS } from './scenarios/all.ts'
import { fileSizes } from './sizes.ts'
import { isSized, othersAmong, prepareSubjects } from './subjects.ts'

const ROOT = join(import.meta.dirname, '../..')
const OUTPUT = join(ROOT, '.output')
const BUILD = join(OUTPUT, 'chrome-mv3')
const RESULT = join(ROOT, 'tests/.results/bench.json')
const PAGE = join(import.meta.dirname, 'RESULTS.md')
const QUICK_ROUNDS = 3

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
process.once('exit', endAll)
await main(readOptions(process.argv.slice(2), [...SCENARIOS.map(({ id }) => id), 'rules', 'sizes']))

async function main(options: Options): Promise<void> {
  const wanted = (name: string): boolean => options.only.length === 0 || options.only.includes(name)
  if (!options.keepBuild) build()
  const program = findBrowser('chromium')
  const scenarios = SCENARIOS.filter(({ id }) => wanted(id))
  const { subjects, discard } = prepareSubjects(
    BUILD,
    options.also,
    scenarios.some(({ sized }) => sized),
  )
  process.once('exit', discard)
  const rows: Row[] = []
  for (const scenario of scenarios) {
    const pace = { report: console.error, ...(options.quick && { most: QUICK_ROUNDS }) }
    const taking = [...subjects.values()].filter((subject) => scenario.sized || !isSized(subject))
    try {
      rows.push(...scenarioRows(scenario, await runRounds(program, scenario, taking, pace)))
    } catch (error) {
      // The others are still worth their figures; the run as a whole has failed.
      console.error(`${scenario.id} could not be measured:`, error)
      process.exitCode = 1
    }
  }
  if (wanted('rules')) rows.push(...sizeRows(measureSizes(options.quick ? { find: 20, load: 3 } : { find: 100, load: 10 })))
  if (wanted('sizes')) rows.push(...fileRows(fileSizes(OUTPUT, BUILD)))
  const others = othersAmong(options.also).map(([id]) => id)
  console.log(table(rows, others))
  for (const line of unsettled(rows)) console.log(line)
  await keep(program, options, rows, others)
}

function build(): void {
  const npm = process.env['npm_execpath']
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  const { status } = spawnSync(command, [...first, 'run', '--silent', 'zip'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error('The extension cannot be built: npm run zip tells why')
}

async function keep(program: string, options: Options, rows: readonly Row[], others: readonly string[]): Promise<void> {
  const browser = await Chromium.launch(program, () => null)
  const on = machine(await browser.version())
  await browser.close()
  mkdirSync(join(RESULT, '..'), { recursive: true })
  const date = new Date().toISOString()
  writeFileSync(RESULT, `${JSON.stringify({ date, machine: on, options, rows }, null, 2)}\n`)
  console.log(`\n${on.browser}, ${on.processor}, ${on.cores} cores. Written to tests/.results/bench.json.`)
  if (options.write) writeFileSync(PAGE, withResults(readFileSync(PAGE, 'utf8'), { date, machine: on, rows, others }))
}
