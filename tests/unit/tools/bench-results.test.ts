import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Machine } from '../../bench/report/machine.ts'
import { withResults, type Run } from '../../bench/report/results.ts'
import type { Row } from '../../bench/report/row.ts'
import { summarise } from '../../bench/statistics.ts'

const PAGE = readFileSync(join(import.meta.dirname, '../../bench/RESULTS.md'), 'utf8')
const MACHINE: Machine = {
  processor: 'Example CPU',
  cores: 2,
  memoryGB: 8,
  system: 'Linux 6.1',
  node: 'v24.0.0',
  browser: 'Chromium/150',
}

function row(id: string, more: Partial<Row> = {}): Row {
  const figures = { floor: summarise([2]), ours: summarise([3]) }
  return { id, name: `row ${id}`, unit: 'ms', figures, floor: 'floor', subject: 'ours', ratio: null, budget: null, limit: null, ...more }
}

function run(rows: readonly Row[]): Run {
  return { date: '2026-12-24T18:00:00.000Z', machine: MACHINE, rows, others: [] }
}

describe('the page of results', () => {
  it('names the day, the machine and the browser, and has each row', () => {
    const written = withResults(PAGE, run([row('popup'), row('load', { ratio: { value: 1.5, low: 1.48, high: 1.52 }, budget: 1.6 })]))
    expect(written).toContain('2026-12-24')
    expect(written).toContain('Chromium/150, Example CPU, 2 cores, 8 GB, Linux 6.1, Node v24.0.0')
    expect(written).toMatch(/^\| row popup, ms +\|/m)
    expect(written).toMatch(/^\| row load, ms .*1\.50 \(1\.48–1\.52\).*≤ 1\.6 ×.*yes/m)
  })

  it('replaces the figures of the run before and nothing else', () => {
    const first = withResults(PAGE, run([row('first')]))
    const second = withResults(first, run([row('second')]))
    expect(second).not.toContain('row first')
    expect(second.replace('row second', 'row first').replaceAll(/[ -]+/g, ' ')).toBe(first.replaceAll(/[ -]+/g, ' '))
    const [before] = PAGE.split('<!--')
    const after = PAGE.split('-->').at(-1)
    expect(second.startsWith(before ?? '')).toBe(true)
    expect(second.endsWith(after ?? '')).toBe(true)
  })

  it('lists a file only if it has a limit', () => {
    const written = withResults(PAGE, run([row('size.content.js.raw', { limit: 6, unit: 'kB' }), row('size.popup.css.raw')]))
    expect(written).toContain('row size.content.js.raw')
    expect(written).not.toContain('row size.popup.css.raw')
  })

  it('says which ratios did not settle', () => {
    const wide = row('wide', { budget: 2, ratio: { value: 2, low: 1, high: 3 } })
    expect(withResults(PAGE, run([wide]))).toContain('- The ratio of “row wide” did not settle')
    expect(withResults(PAGE, run([row('popup')]))).not.toContain('did not settle')
  })

  it('is not written if there is no place for the figures, or more than one', () => {
    expect(() => withResults('# Results', run([]))).toThrow('once each')
    expect(() => withResults(PAGE + PAGE, run([]))).toThrow('once each')
  })
})
