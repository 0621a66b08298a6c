import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Id } from '../schema/codes.ts'
import { OPERATOR_FILES, OPERATORS, operatorFile } from '../schema/files.ts'
import { runTool } from './run-tool.ts'

const USAGE = `npm run rules:new -- OPERATOR [--name "Its name"]

Makes the folder of another operator, with all that has to be there, and a sample page. What is still to be filled in is listed.`

const DATA = join(import.meta.dirname, '../data')
const PAGES = join(import.meta.dirname, '../../tests/pages')

/** The files that an operator needs, by name. They are valid, but say nothing yet. */
export function newOperator(id: string, name: string): Map<string, string> {
  const service = { id, name, operator: id, match: [`https://${id}.example/*`], contexts: [] }
  return new Map([
    [OPERATOR_FILES.operators.name, spell({ id, name, controllers: [] })],
    [OPERATOR_FILES.services.name, spell([service])],
  ])
}

/** A page that replaces the real one without internet access (`tests/pages/sample-page.ts`). */
export function newSamplePage(id: string, name: string): string {
  const about = { title: `Sample of ${name}`, layout: 'column', at: [`https://${id}.example/*`], links: { Home: '/' }, singlePage: true }
  return `<!-- ${JSON.stringify(about)} -->
<h1>${name}</h1>
<article>A sample post about trains.</article>
`
}

/** What is left to do by hand, a line each. */
export function todoFor(id: string): string[] {
  const file = (kind: keyof typeof OPERATOR_FILES): string => operatorFile(id, kind)
  return [
    `${file('operators')} › name, controllers: who answers for the services, and where letters go`,
    `${file('services')} › ${id}: its name, the hosts that people browse, the kinds of pages; one entry a service`,
    `${file('policies')}: what it says it uses, where, since when, on what basis`,
    `${file('optOuts')}: the ways to object or to turn it off, in order`,
    `${file('statuses')}: where the law stands between it and each place, if anything happened`,
    `rules/data/${OPERATORS}/${id}/sources.json: every source that these files cite`,
    'rules/data/hosts.json: each host that is linked for the first time',
    'rules/data/release.json: a higher serial',
    `rules/text/<language>/${id}.json: the sentences of each statement, under its id`,
    'rules/data/release.json: a higher serial, and the day',
    'tests/unit/built/manifest.expected.json › optional_host_permissions: its hosts, to be agreed to',
    `tests/pages/${id}.html: the hosts at which the sample page stands, and the structure of the real one (copy nothing from it)`,
    'tests/unit/built/manifest.expected.json › optional_host_permissions: its hosts',
    'README.md, public/_locales/<language>/messages.json: the new number of services',
  ].map((line) => `TODO ${line}`)
}

function spell(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** Rejects, without writing anything, if the operator exists already. */
export function writeOperator(id: string, name: string, data = DATA, pages = PAGES): string {
  if (!Id.safeParse(id).success) throw new Error(`"${id}" is no id: small letters, digits and single hyphens.\n\n${USAGE}`)
  const folder = join(data, OPERATORS, id)
  if (existsSync(folder)) throw new Error(`There is a folder ${folder} already.`)
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of newOperator(id, name)) writeFileSync(join(folder, file), text)
  writeFileSync(join(pages, `${id}.html`), newSamplePage(id, name))
  return folder
}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { name: { type: 'string' } } })
  const [id = ''] = positionals
  console.log(`${writeOperator(id, values.name ?? id)} is there, and \`npm run rules:check\` passes with it. To be filled in:`)
  for (const line of todoFor(id)) console.log(line)
}

if (import.meta.main) await runTool(main)
