import type { Machine } from './machine.ts'
import type { Row } from './row.ts'
import { table, unsettled } from './table.ts'

/** One whole run of the bench. */
export interface Run {
  /** An instant as an ISO string. */
  date: string
  machine: Machine
  rows: readonly Row[]
  /** Extensions that were named with `--also`. */
  others: readonly string[]
}

const START = '<!-- figures: npm run bench -- --write replaces everything down to the next comment -->'
const END = '<!-- end of the figures -->'

/**
 * `RESULTS.md` with the figures of this run instead of the older ones; the text around them stays.
 * @throws if the page has no place for figures
 */
export function withResults(page: string, run: Run): string {
  const [before, after, ...more] = page.split(START)
  const rest = after?.split(END) ?? []
  if (before === undefined || rest.length !== 2 || more.length > 0)
    throw new Error(`The page needs these lines once each:\n${START}\n${END}`)
  return `${before}${START}\n\n${figuresOf(run)}\n\n${END}${rest[1]}`
}

/** Files are listed only if they have a limit: there are hundreds of others, all of them in `tests/.results/bench.json`. */
function figuresOf({ date, machine, rows, others }: Run): string {
  const { browser, processor, cores, memoryGB, system, node } = machine
  const listed = rows.filter(({ id, limit }) => limit !== null || !id.startsWith('size.'))
  const open = unsettled(rows)
  return [
    `Measured on ${date.slice(0, 10)} (UTC): ${browser}, ${processor}, ${cores} cores, ${memoryGB} GB, ${system}, Node ${node}.`,
    table(listed, others),
    ...(open.length > 0 ? [open.map((line) => `- ${line}`).join('\n')] : []),
  ].join('\n\n')
}
