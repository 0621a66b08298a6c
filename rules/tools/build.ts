import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as z from 'zod/mini'
import { printProblem } from '../checks/problem.ts'
import { splitRules } from '../engine/split-rules.ts'
import { decidingOf } from '../overview/deciding.ts'
import { Regimes } from '../schema/regimes.ts'
import { AUTHORITIES, INDEX, operatorPath, OVERVIEW } from '../schema/parts.ts'
import { Rules, RulesText } from '../schema/schema.ts'
import { assembleRules } from './assemble.ts'

const HERE = import.meta.dirname

/** One file of an extension or of the feed. */
export interface BuiltFile {
  path: string
  text: string
}

/** The validated rules. Throws with path and reason of every problem. */
export function buildRules(dir?: string): Rules {
  z.config(z.locales.en())
  const { raw, problems } = assembleRules(dir)
  if (problems.length > 0) throw new Error(problems.map(printProblem).join('\n'))
  const parsed = Rules.safeParse(raw)
  if (!parsed.success) throw new Error(`The rules do not fit rules/schema/schema.ts:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** The times that each kind of law sets. Throws with the reason of every problem. */
export function buildRegimes(dir = join(HERE, '../data')): Regimes {
  return Regimes.parse(readJson(join(dir, 'regimes.json')))
}

/** A language's sentences about one operator, or those common to all (null). */
export interface TextFile extends RulesText {
  operator: string | null
  /** Path from the project's root. */
  file: string
}

const TEXT = join(HERE, '../text')
const COMMON = 'common'

export function readTexts(dir = TEXT): TextFile[] {
  return namesIn(dir).flatMap((language) =>
    namesIn(join(dir, language)).map((file) => {
      const name = basename(file, '.json')
      const { texts } = readText(join(dir, language, file), language)
      return { language, texts, operator: name === COMMON ? null : name, file: `rules/text/${language}/${file}` }
    }),
  )
}

/** The edited file has only the sentences; the built one also has the language. */
function readText(path: string, language: string): RulesText {
  const value = readJson(path)
  const built = RulesText.safeParse(value)
  return built.success ? built.data : RulesText.parse({ language, texts: value })
}

/** All sentences, by language. */
export function buildTexts(dir?: string): RulesText[] {
  const files = Map.groupBy(readTexts(dir), ({ language }) => language)
  return [...files].map(([language, all]) => ({ language, texts: Object.assign({}, ...all.map(({ texts }) => texts)) }))
}

/** What both builds have at their root, byte for byte the same for the same data. */
export function buildFiles(): BuiltFile[] {
  const rules = buildRules()
  const texts = readTexts()
  const languages = [...new Set(texts.map(({ language }) => language))]
  const files = languages.flatMap((language) =>
    [null, ...rules.operators.map(({ id }) => id)].map((operator) => {
      const own = texts.find((one) => one.language === language && one.operator === operator)?.texts ?? {}
      return { path: `text/${language}/${operator ?? COMMON}.json`, text: JSON.stringify({ language, texts: own }) }
    }),
  )
  return [...buildParts(rules), ...files]
}

/** The index comes first; it names the digests of the others. */
export function buildParts(rules: Rules, { index, operators, authorities } = splitRules(rules)): BuiltFile[] {
  const others = [
    ...operators.map((one) => ({ path: operatorPath(one.operator.id), text: JSON.stringify(one) })),
    { path: AUTHORITIES, text: JSON.stringify(authorities) },
    { path: OVERVIEW, text: JSON.stringify(decidingOf(rules)) },
  ]
  const files = Object.fromEntries(others.map(({ path, text }) => [path, sha256(text)]))
  return [{ path: INDEX, text: JSON.stringify({ ...index, files }) }, ...others]
}

/** SHA-256 in hex of the index, which tells the extension that its files are still those that were validated here. */
export function digestOf(rules: Rules): string {
  return sha256(buildParts(rules)[0]?.text ?? '')
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The JSON Schema for editors; a test compares the committed copy with it. */
export function buildJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(Rules), null, 2)}\n`
}

function namesIn(dir: string): string[] {
  return readdirSync(dir).toSorted()
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
