import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { printProblem } from '../checks/problem.ts'
import { Rules, RulesText } from '../schema/schema.ts'
import { assembleRules } from './assemble.ts'

const HERE = import.meta.dirname

/** One file of an extension or of the feed. */
export interface BuiltFile {
  path: string
  text: string
}

/** Checked rules. Throws with path and reason of everything that is wrong. */
export function buildRules(dir?: string): Rules {
  z.config(z.locales.en())
  const { raw, problems } = assembleRules(dir)
  if (problems.length > 0) throw new Error(problems.map(printProblem).join('\n'))
  const parsed = Rules.safeParse(raw)
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
