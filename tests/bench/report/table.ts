import { isSettled, type Ratio, type Summary } from '../statistics.ts'
import { verdict, WITHIN, type Row } from './row.ts'

/** Columns of every run; those of `--also` follow. */
const FIXED = ['no extension', 'empty'] as const

/** The rows as one Markdown table: medians with quartiles, and ratios with their 95 % interval. */
export function table(rows: readonly Row[], also: readonly string[]): string {
  const head = ['', ...FIXED, 'floor', 'ours', ...also, 'ours ÷ floor', 'budget', 'met']
  const lines = rows.map((row) => [
    row.unit ? `${row.name}, ${row.unit}` : row.name,
    ...FIXED.map((name) => cell(row.figures[name])),
    cell(row.floor === null ? undefined : row.figures[row.floor]),
    cell(row.figures[row.subject]),
    ...also.map((name) => cell(row.figures[name])),
    row.ratio ? ratioCell(row.ratio) : '',
    budgetCell(row),
    verdict(row) ?? '',
  ])
  return align([head, ...lines])
}

/** Notes below the table: ratios that did not settle because the machine was too busy. */
export function unsettled(rows: readonly Row[]): string[] {
  return rows
    .filter(({ ratio, budget }) => budget !== null && (!ratio || !isSettled(ratio, WITHIN)))
    .map(({ name }) => `The ratio of “${name}” did not settle within ${WITHIN * 100} per cent.`)
}

function cell(summary: Summary | undefined): string {
  if (!summary || Number.isNaN(summary.median)) return ''
  const { median, low, high } = summary
  return short(low) === short(high) ? short(median) : `${short(median)} (${short(low)}–${short(high)})`
}

function ratioCell({ value, low, high }: Ratio): string {
  return Number.isFinite(value) ? `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})` : ''
}

function budgetCell({ budget, limit, unit }: Row): string {
  if (budget !== null) return `≤ ${budget} ×`
  return limit === null ? '' : `≤ ${limit}${unit && ` ${unit}`}`
}

/** Three significant figures, and no decimals if they mean nothing. */
function short(value: number): string {
  const size = Math.abs(value)
  return value.toFixed(Number.isInteger(value) || size >= 100 ? 0 : size >= 10 ? 1 : 2)
}

function align(lines: readonly string[][]): string {
  const widths = lines[0]?.map((_, column) => Math.max(3, ...lines.map((line) => (line[column] ?? '').length))) ?? []
  const print = (line: readonly string[]): string => `| ${line.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...rest] = lines
  return [print(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rest.map(print)].join('\n')
}
