import { parseArgs } from 'node:util'
import { report } from '../watch/report.ts'
import { watchDocuments } from '../watch/watch-documents.ts'
import { buildRules } from './build.ts'
import { runTool } from './run-tool.ts'

const MANNERS = { patience: 20_000, mostBytes: 2_000_000, pause: 3000, lanes: 4 }

/** Reports what changed in the archived documents that the rules cite. Fails only if none could be compared. */
async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { base: { type: 'string' }, most: { type: 'string', default: 'Infinity' } } })
  const rules = buildRules()
  const watched = await watchDocuments(rules, { ...MANNERS, base: values.base })
  console.log(report(rules, watched, Number(values.most)))
  const tried = [...watched.comparisons, ...watched.unlocated]
  if (tried.length > 0 && tried.every((one) => 'failure' in one)) throw new Error('No document could be compared.')
}

if (import.meta.main) await runTool(main)
