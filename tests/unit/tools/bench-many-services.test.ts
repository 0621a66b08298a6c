import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildRules, digestOf } from '../../../rules/tools/build.ts'
import { scenarioRows } from '../../bench/report/rows.ts'
import { SCENARIOS } from '../../bench/scenarios/all.ts'
import { manyTicks, NINETY, resize, SIZED, TEN_THOUSAND } from '../../bench/sized-builds.ts'
import { isSized, NONE, OURS } from '../../bench/subjects.ts'

const folder = mkdtempSync(join(tmpdir(), 'trainspotter-sized-'))
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')

afterAll(() => rmSync(folder, { recursive: true }))

test('a build of ninety services trusts their index, and has a file of each company', () => {
  mkdirSync(join(folder, 'operators'))
  writeFileSync(join(folder, 'background.js'), `trusted="${digestOf(buildRules())}"`)
  resize(folder, 90)
  const index: { services: unknown[]; files: Record<string, string> } = JSON.parse(read('index.json'))
  expect(index.services).toHaveLength(90)
  expect(read('background.js')).toContain(createHash('sha256').update(read('index.json')).digest('hex'))
  for (const [path, digest] of Object.entries(index.files)) expect(createHash('sha256').update(read(path)).digest('hex')).toBe(digest)
})

test('a build that trusts other rules is reported, not measured', () => {
  writeFileSync(join(folder, 'background.js'), 'trusted="something else"')
  expect(() => resize(folder, 90)).toThrow('build again')
})

test('someone who uses many services uses a hundred, or all there are', () => {
  expect(manyTicks(90)).toHaveLength(90)
  expect(manyTicks(10_000)).toHaveLength(100)
})

test('a row is about the build that it names, and compared with the floor of that row', () => {
  const growth = { id: 'growth', name: 'growth', unit: 'ms' as const, floor: NINETY, of: TEN_THOUSAND, budget: 1.2 }
  const scenario = {
    id: 'many',
    measures: [growth],
    takesPart: isSized,
    rounds: { least: 1, most: 1 },
    sample: () => Promise.reject(new Error()),
  }
  const values = new Map([
    [NINETY, [10, 10, 10]],
    [TEN_THOUSAND, [12, 12, 12]],
  ])
  const [row] = scenarioRows(scenario, new Map([['growth', values]]))
  expect([row?.subject, row?.ratio?.value]).toEqual([TEN_THOUSAND, 1.2])
})

test('builds of many services take part on request, and every row is about a subject that takes part', () => {
  const subjects = [NONE, OURS, 'popup', 'message', ...Object.keys(SIZED)].map((id) => ({ id, folder: '', stored: {}, hasPopup: true }))
  for (const { id, measures, takesPart, sized } of SCENARIOS) {
    if (!sized) continue
    const taking = subjects.filter(takesPart).map((one) => one.id)
    for (const { of, floor } of measures)
      expect({ id, taking }).toEqual({ id, taking: expect.arrayContaining([of, ...(floor ? [floor] : [])]) })
  }
  expect(SCENARIOS.filter(({ sized }) => sized).length).toBeGreaterThan(3)
})
