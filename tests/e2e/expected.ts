import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { find, type Finding, type State } from '../../rules/engine/find.ts'
import { indexRules } from '../../rules/engine/index-rules.ts'
import { locate } from '../../rules/engine/locate-address.ts'
import { letterFacts } from '../../rules/letters/facts.ts'
import { loadRelease } from '../../rules/tools/load-release.ts'

const OUTPUT = join(import.meta.dirname, '../../.output')
const built = loadRelease(join(OUTPUT, 'chrome-mv3'), 'en')
const index = indexRules(built.rules)
const words = readJson('chrome-mv3/words/en.json')
const { texts } = built

/** What the toolbar shows for a state, according to the design's table. */
const GLYPHS: Record<State, string> = {
  training: 'AI',
  'no-way-out': 'AI',
  announced: 'd',
  refused: '!',
  sent: '…',
  overdue: '!',
  objected: '✓',
  off: '✓',
  changed: 'new',
  stale: 'AI?',
  failed: '×',
  quiet: '',
  'not-used': '',
  paused: '',
  'opt-in': '',
  unknown: '',
  signal: '',
  'excluded-here': '',
}

interface Case {
  country: string
  signedIn?: boolean | null
  /** `YYYY-MM-DD`; today if absent. */
  day?: string
}

/** The finding from the built rules for someone at an address. */
export function expectedFinding(address: string, { country, signedIn = true, day = today() }: Case): Finding {
  const place = locate(index, address)
  if (!place) throw new Error(`The rules do not speak of ${address}`)
  return find(index, place, signedIn, { country, land: null, guessed: true, objectionStatus: null, news: [] }, day)
}

/** To whom a letter from a country goes. */
export function expectedAddressee(country: string): string {
  const name = letterFacts(index, { country, land: null, guessed: false }).addressee?.controller.name
  if (!name) throw new Error(`The rules name nobody to whom a letter from ${country} goes`)
  return name
}

/** The first service, by id, for which this holds in a country. If the rules change, another one is chosen. */
export function serviceWhere(country: string, holds: (finding: Finding) => boolean): Finding {
  const person = { country, land: null, guessed: false, objectionStatus: null, news: [] }
  for (const { id, operator } of index.rules.services.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (index.rules.operators.find((one) => one.id === operator)?.atInstall) continue
    const finding = find(index, { service: id, context: 'other', quiet: false }, null, person, today())
    if (holds(finding)) return finding
  }
  throw new Error('The rules know no such service')
}

/** A page of a service that shows this finding. */
export function pageOf({ service }: Finding): string {
  const hosts = index.rules.services.find(({ id }) => id === service.id)?.match.map((pattern) => pattern.split('/')[2] ?? '') ?? []
  const pages = hosts.map((host) => `https://${host.replace(/^:\w+/, 'www')}/some/page`)
  const shown = pages.find((page) => {
    const place = locate(index, page)
    return place?.service === service.id && !place.quiet
  })
  if (!shown) throw new Error(`No page of ${service.name} is known to show anything`)
  return shown
}

export function expectedGlyph({ state, daysLeft }: Finding): string {
  return state === 'announced' ? `${daysLeft}d` : GLYPHS[state]
}

/** An English word of the interface, from the build. */
export function word(key: string): string {
  const found = typeof words === 'object' && words !== null ? Object.entries(words).find(([name]) => name === key)?.[1] : undefined
  if (typeof found !== 'string') throw new Error(`The interface has no word "${key}"`)
  return found
}

/** A sentence about a fact, by the fact's id. */
export function sentence(id: string): string {
  const found = texts[id]
  if (found === undefined) throw new Error(`The rules say nothing of "${id}"`)
  return found
}

function today(): string {
  return new Date().toLocaleDateString('sv-SE')
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(OUTPUT, path), 'utf8'))
}
