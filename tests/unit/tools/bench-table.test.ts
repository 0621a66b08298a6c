import { describe, expect, it } from 'vitest'
import { readOptions } from '../../bench/options.ts'
import { verdict, type Row } from '../../bench/report/row.ts'
import { table, unsettled } from '../../bench/report/table.ts'
import { summarise, type Ratio } from '../../bench/statistics.ts'

const NAMES = ['popup', 'sizes']

const ROW: Row = {
  id: 'x.script',
  name: 'script',
  unit: 'ms',
  figures: { floor: summarise([2, 2, 2]), ours: summarise([3, 3.5, 2.5]) },
  floor: 'floor',
  subject: 'ours',
  ratio: { value: 1.5, low: 1.48, high: 1.52 },
  budget: null,
  limit: null,
}

function judged(ratio: Ratio, budget: number) {
  return verdict({ ...ROW, ratio, budget })
}

describe('the verdict on a row', () => {
  it('is certain if the whole interval lies on one side of the budget', () => {
    expect(judged({ value: 1.5, low: 1.2, high: 1.6 }, 1.6)).toBe('yes')
    expect(judged({ value: 1.9, low: 1.61, high: 2.5 }, 1.6)).toBe('no')
  })

  it('goes by the ratio if the interval contains the budget and is narrow', () => {
    expect(judged({ value: 1.58, low: 1.55, high: 1.63 }, 1.6)).toBe('yes')
    expect(judged({ value: 1.62, low: 1.58, high: 1.66 }, 1.6)).toBe('no')
  })

  it('is left open if the interval contains the budget and is wide, or nothing was measured', () => {
    expect(judged({ value: 1.5, low: 1.2, high: 1.9 }, 1.6)).toBe('unsettled')
    expect(verdict({ ...ROW, ratio: null, budget: 1.6 })).toBe('unsettled')
  })

  it('compares a limit with the median, and promises nothing if there is neither', () => {
    expect(verdict({ ...ROW, limit: 3 })).toBe('yes')
    expect(verdict({ ...ROW, limit: 2.9 })).toBe('no')
    expect(verdict(ROW)).toBeNull()
  })
})

describe('the table', () => {
  it('is Markdown with a cell for every subject', () => {
    const lines = table([{ ...ROW, budget: 1.6 }], ['other']).split('\n')
    expect(lines).toHaveLength(3)
    expect(lines.map((line) => line.split('|').length)).toEqual([11, 11, 11])
    expect(lines[2]?.split('|').map((cell) => cell.trim())).toEqual([
      '',
      'script, ms',
      '',
      '',
      '2',
      '3 (2.75–3.25)',
      '',
      '1.50 (1.48–1.52)',
      '≤ 1.6 ×',
      'yes',
      '',
    ])
  })

  it('names the ratios that did not settle, budget or not met', () => {
    const wide = { ...ROW, name: 'wide', budget: 9, ratio: { value: 2, low: 1.5, high: 2.5 } }
    expect(unsettled([ROW, wide])).toEqual(['The ratio of “wide” did not settle within 5 per cent.'])
  })
})

describe('the words after the command', () => {
  it('are understood', () => {
    expect(readOptions(['--quick', '--only', 'popup,sizes', '--also', 'a', 'b'], NAMES)).toEqual({
      quick: true,
      only: ['popup', 'sizes'],
      also: ['a', 'b'],
      keepBuild: false,
      write: false,
    })
    expect(readOptions(['--write', '--also', 'a'], NAMES)).toMatchObject({ write: true, also: ['a'] })
  })

  it('are refused if they mean nothing', () => {
    expect(() => readOptions(['popup'], NAMES)).toThrow('Not understood: popup')
    expect(() => readOptions(['--fast'], NAMES)).toThrow('--fast')
    expect(() => readOptions(['--only', 'popup,popups'], NAMES)).toThrow('There is no scenario popups; there are popup, sizes')
  })

  it.each([['--quick'], ['--only', 'popup']])('write no page of a part of the figures (%s)', (...words) => {
    expect(() => readOptions(['--write', ...words], NAMES)).toThrow('Only a whole run is written')
  })
})
