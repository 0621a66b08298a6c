import { parseArgs } from 'node:util'
import { buildRules } from './build.ts'
import { VERDICTS, type Verdict } from '../links/classify-visit.ts'
import { collectLinks } from '../links/collect-links.ts'
import { visitAll, type Report } from '../links/visit-all.ts'
import { runTool } from './run-tool.ts'

const HEADINGS: Record<Verdict, string> = {
  ok: 'In order',
  moved: 'Moved: link the new address',
  login: 'Behind a login: look while signed in',
  region: 'Closed to the region of this machine: look from elsewhere',
  closed: 'The host lets no machine in: look by hand',
  unreachable: 'No usable answer, twice: try again another day',
  dead: 'Dead: find the page anew, or an archived copy',
}

/** Opens every link of the rules and reports by verdict. Fails if one is dead. */
async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { pause: { type: 'string', default: '3000' }, only: { type: 'string', default: '' } } })
  const links = collectLinks(buildRules())
  const wanted = [...links.keys()].filter((link) => link.includes(values.only))
  console.log(`${wanted.length} links, one at a time for each host, ${values.pause} ms between two.`)
  let done = 0
  const tour = { patience: 20_000, pause: Number(values.pause), lanes: 6 }
  const reports = await visitAll(wanted, tour, () => showProgress(++done, wanted.length))
  if (reports.every(({ end }) => end === 'no-host')) throw new Error('No link could be opened: is this machine on the internet?')
  // Most urgent first.
  for (const verdict of VERDICTS.toReversed()) print(verdict, reports, links)
  if (reports.some(({ verdict }) => verdict === 'dead')) process.exitCode = 1
}

/** Only on a terminal; it would clutter a log. */
function showProgress(done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all}${done === all ? '\n' : ''}`)
}

function print(verdict: Verdict, reports: readonly Report[], links: ReadonlyMap<string, string[]>): void {
  const these = reports.filter((report) => report.verdict === verdict).toSorted((a, b) => a.link.localeCompare(b.link))
  if (these.length === 0) return
  console.log(`\n${HEADINGS[verdict]} (${these.length})`)
  if (verdict === 'ok') return
  for (const { link, end } of these) console.log(`- ${link}\n    ${end}\n    in ${(links.get(link) ?? []).join(', ')}`)
}

if (import.meta.main) await runTool(main)
