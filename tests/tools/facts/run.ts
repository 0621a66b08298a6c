import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { alterData, alterTexts } from './alter.ts'
import { OF_DATA } from './of-data.ts'

/**
 * Runs unit tests on a copy of the repository with different facts: `node tests/tools/facts/run.ts [files]`. A test that fails there
 * depends on today's facts. It belongs to the tests of the data, or should use an invented operator.
 */

const ROOT = join(import.meta.dirname, '../../..')
const copy = mkdtempSync(join(tmpdir(), 'other-facts-'))
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0')
for (const file of files.filter((one) => one && !isOfData(one))) {
  mkdirSync(join(copy, dirname(file)), { recursive: true })
  const text = otherFacts(file)
  if (text === null) cpSync(join(ROOT, file), join(copy, file))
  else writeFileSync(join(copy, file), text)
}
cpSync(join(ROOT, '.wxt'), join(copy, '.wxt'), { recursive: true })
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir')

const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
const chosen = process.argv.slice(2)
// Programs that the configuration starts by name are this project's.
const PATH = [join(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter)
const args = [vitest, 'run', '--config', 'tests/vitest.config.ts', '--root', '.', '--project', 'unit']
const { status } = spawnSync(process.execPath, [...args, ...chosen], { cwd: copy, stdio: 'inherit', env: { ...process.env, PATH } })
rmSync(copy, { recursive: true, force: true })
process.exitCode = status ?? 1

function isOfData(file: string): boolean {
  const inUnit = file.replace('tests/unit/', '')
  return inUnit !== file && /\.test\.tsx?$/.test(file) && OF_DATA.test(inUnit)
}

/** Null if a file has no facts. */
function otherFacts(file: string): string | null {
  if (!file.endsWith('.json')) return null
  const [top, folder, ...rest] = file.split('/')
  if (top !== 'rules' || (folder !== 'data' && folder !== 'text')) return null
  const value = JSON.parse(readFileSync(join(ROOT, file), 'utf8'))
  return JSON.stringify(folder === 'data' ? alterData(rest.join('/'), value) : alterTexts(value), null, 2)
}
