import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { FORMAT, Rules, RulesText } from '../schema/schema.ts'

const HERE = import.meta.dirname
/** Kinds of statements that an operator's folder holds, one file each. */
const KINDS = ['services', 'policies', 'routes', 'settings', 'events', 'notes', 'remedies'] as const

/** One file of an extension or of the feed. */
export interface BuiltFile {
  path: string
  text: string
}

/** The raw rules as the data folder spells them, not yet checked. */
export function assembleRules(dir = join(HERE, '../data')): unknown {
  const operators = readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
  const gathered = Object.fromEntries(
    KINDS.map((kind) => [kind, operators.flatMap((operator) => readList(join(dir, operator, `${kind}.json`)))]),
  )
  const jurisdictions = readObject(join(dir, 'jurisdictions.json'))
  return {
    format: FORMAT,
    ...readObject(join(dir, 'release.json')),
    ...gathered,
    operators: operators.map((operator) => readJson(join(dir, operator, 'operator.json'))),
    statuses: readJson(join(dir, 'statuses.json')),
    authorities: readJson(join(dir, 'authorities.json')),
    ...jurisdictions,
    sources: readJson(join(dir, 'sources.json')),
  }
}

/** Checked rules. Throws with path and reason of everything that is wrong. */
export function buildRules(dir?: string): Rules {
  z.config(z.locales.en())
  const parsed = Rules.safeParse(assembleRules(dir))
  if (!parsed.success) throw new Error(`The rules do not fit rules/schema/schema.ts:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

export function buildTexts(dir = join(HERE, '../text')): RulesText[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => RulesText.parse({ language: name.slice(0, -5), texts: readJson(join(dir, name)) }))
}

/** What both extensions carry at their root, byte for byte the same for the same data. */
export function buildFiles(): BuiltFile[] {
  return [
    { path: 'rules.json', text: spell(buildRules()) },
    ...buildTexts().map((text) => ({ path: `text/${text.language}.json`, text: JSON.stringify(text) })),
  ]
}

/** SHA-256 in hex of `rules.json`, by which the extension knows that its file is still the one that was checked here. */
export function digestOf(rules: Rules): string {
  return createHash('sha256').update(spell(rules)).digest('hex')
}

function spell(rules: Rules): string {
  return JSON.stringify(rules)
}

/** The JSON Schema that editors use; the committed copy is compared with this in a test. */
export function buildJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(Rules), null, 2)}\n`
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

function readList(path: string): unknown[] {
  const value = readJson(path)
  if (!Array.isArray(value)) throw new Error(`${path}: expected a list`)
  return value
}

function readObject(path: string): Record<string, unknown> {
  const value = readJson(path)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${path}: expected an object`)
  return { ...value }
}
