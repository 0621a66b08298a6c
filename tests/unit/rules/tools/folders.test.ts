import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { printProblem } from '../../../../rules/checks/problem.ts'
import { buildRules } from '../../../../rules/tools/build.ts'
import { checkRules } from '../../../../rules/tools/check.ts'
import { writeOperator } from '../../../../rules/tools/new.ts'
import commonSources from '../../../../rules/data/sources.json' with { type: 'json' }
import { aboutOf, readSample } from '../../../pages/sample-page.ts'
import { EVIDENCE, policy, route } from '../../fixtures/small-rules.ts'

const TODAY = buildRules().published

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'rules-'))
  cpSync('rules/data', data, { recursive: true })
  writeOperator('example-two', 'Example Two', data, data)
})
afterEach(() => rmSync(data, { recursive: true }))

const put = (file: string, value: unknown): void =>
  writeFileSync(join(data, 'operators/example-two', file), typeof value === 'string' ? value : JSON.stringify(value))
const problems = (): string[] => checkRules(TODAY, data).map(printProblem)
/** Place of each problem, from the data folder, and its text. */
const found = (): [place: string, reason: string][] =>
  checkRules(TODAY, data).map(({ file, path, reason }) => [`${file.split('/').slice(-3).join('/')} ${path}`, reason])

const own = {
  services: ['example-two'],
  jurisdictions: ['AT'],
  ...EVIDENCE,
  recheck: '2027-06-30',
  sources: ['data-protection-commission-2025-05-21'],
}

describe('the folder of another operator', () => {
  it('holds as it is made, and touches nothing else', () => {
    expect(problems()).toEqual([])
    const before = buildRules()
    const { operators, services, ...rest } = buildRules(data)
    expect(operators.map(({ id }) => id)).toEqual(
      ['example-two', ...before.operators.map(({ id }) => id)].toSorted((a, b) => (a < b ? -1 : 1)),
    )
    expect(services.filter(({ operator }) => operator === 'example-two')).toHaveLength(1)
    expect(rest).toEqual({ ...before, operators: undefined, services: undefined, ...rest })
  })

  it('comes with a sample page at its addresses', () => {
    const source = readFileSync(join(data, 'example-two.html'), 'utf8')
    const [service] = buildRules(data).services.filter(({ operator }) => operator === 'example-two')
    expect(aboutOf(source).at).toEqual(service?.match)
    expect(readSample(source)).toContain('<h1>Example Two</h1>')
  })

  it('is made only once', () => {
    expect(() => writeOperator('example-two', 'Example Two', data, data)).toThrow('There is a folder')
    expect(() => writeOperator('../evil', 'Evil', data, data)).toThrow('is no id')
  })

  test('a mistake in the format is told with its file and place', () => {
    put('policies.json', [{ ...policy({ ...own, id: 'policy-two' }), status: 'banned' }])
    put('operator.json', { id: 'example-two', controllers: [] })
    expect(found().map(([place]) => place)).toEqual([
      'operators/example-two/operator.json example-two.name',
      'operators/example-two/policies.json policy-two.status',
    ])
  })

  test('a file that cannot be read is told, and does not hide the rest', () => {
    put('events.json', '[{')
    put('notes.json', {})
    put('services.json', 'null')
    expect(found()).toEqual([
      ['operators/example-two/services.json (the whole file)', 'it is no list'],
      ['operators/example-two/events.json (the whole file)', expect.stringContaining('JSON')],
      ['operators/example-two/notes.json (the whole file)', 'it is no list'],
    ])
  })

  test('a file that is needed is missed, another one is not', () => {
    rmSync(join(data, 'operators/example-two/services.json'))
    expect(found()).toEqual([['operators/example-two/services.json (the whole file)', 'the file is missing']])
  })

  test("it speaks of its own services and places, and cites its own sources and everybody's", () => {
    put('policies.json', [
      policy({ ...own, id: 'policy-two', services: ['facebook'], jurisdictions: ['meta-region'], sources: ['meta-2025-04-14'] }),
    ])
    const told = Object.fromEntries(found())
    expect(told['operators/example-two/policies.json policy-two.services']).toBe('"facebook" is a service of meta')
    expect(told['operators/example-two/policies.json policy-two.jurisdictions']).toBe('"meta-region" is no jurisdiction')
    expect(told['operators/example-two/policies.json policy-two.sources']).toBe('"meta-2025-04-14" is a source of meta')
  })

  test('the id of a source is used once', () => {
    const [common = ''] = Object.keys(commonSources)
    put('sources.json', { [common]: { title: 'A text', publisher: 'A firm', kind: 'primary', language: 'en' } })
    expect(found()).toEqual([[`operators/example-two/sources.json ${common}`, expect.stringMatching(/already used in .*\/sources\.json$/)]])
  })

  test("its ways are held against its own status, not against another company's", () => {
    const form = route({ ...own, id: 'form-two', jurisdictions: ['US'], url: 'https://www.facebook.com/' })
    put('opt-outs.json', [form])
    expect(problems().filter((line) => line.includes('says that'))).toEqual([])
    put('statuses.json', [{ ...own, id: 'status-two', jurisdictions: ['US'], form: 'no', right: 'none' }])
    expect(problems().filter((line) => line.includes('says that'))).toEqual([
      expect.stringMatching(/example-two\/opt-outs\.json › form-two: the status of US says that there is no form/),
    ])
  })
})
