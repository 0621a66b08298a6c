import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { error, type Origin, type Origins, type Problem } from '../checks/problem.ts'
import { FORMAT } from '../schema/schema.ts'
import { OPERATOR_FILES, OPERATORS, type OperatorFile } from '../schema/files.ts'

const HERE = import.meta.dirname
const ROOT = join(HERE, '../..')

/** The raw rules from the data folder, not validated yet. */
export interface Assembled {
  raw: Record<string, unknown>
  /** Where each part of them comes from. */
  origins: Origins
  /** What is wrong with the files themselves. */
  problems: Problem[]
}

/** Reads every file of the data folder. Unreadable ones are reported, and left out. */
export function assembleRules(dir = join(HERE, '../data')): Assembled {
  const problems: Problem[] = []
  const read = (path: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(dir, path), 'utf8'))
    } catch (cause) {
      problems.push(error(nameOf(dir, path), '(the whole file)', reasonOf(cause), 'correct the file'))
      return undefined
    }
  }
  const listOf = (path: string): unknown[] => {
    const value = read(path)
    if (Array.isArray(value)) return value
    if (value !== undefined) problems.push(error(nameOf(dir, path), '(the whole file)', 'it is no list', 'put its entries into [ ]'))
    return []
  }
  const objectOf = (path: string): Record<string, unknown> => {
    const value = read(path)
    if (isObject(value)) return value
    if (value !== undefined) problems.push(error(nameOf(dir, path), '(the whole file)', 'it is no object', 'put its entries into { }'))
    return {}
  }

  const operators = foldersIn(join(dir, OPERATORS))
  if (operators.length === 0)
    problems.push(error(nameOf(dir, OPERATORS), '(the whole folder)', 'there is no operator', 'make one with npm run rules:new'))
  const raw: Record<string, unknown> = {}
  const entries: Record<string, Origin[]> = {}
  const kinds: [string, OperatorFile][] = Object.entries(OPERATOR_FILES)
  for (const [kind, { name, needed, owned }] of kinds) {
    const found = operators.flatMap((operator) => {
      const path = join(OPERATORS, operator, name)
      if (!needed && !existsSync(join(dir, path))) return []
      const list = kind === 'operators' ? [objectOf(path)] : listOf(path)
      return list.map((one) => ({
        one: owned && isObject(one) ? { ...one, operator } : one,
        origin: { file: nameOf(dir, path), operator },
      }))
    })
    raw[kind] = found.map(({ one }) => one)
    entries[kind] = found.map(({ origin }) => origin)
  }

  const sources: Record<string, unknown> = {}
  const sourceOrigins: Record<string, Origin> = {}
  const places = [null, ...operators].flatMap((operator) => {
    const path = operator === null ? 'sources.json' : join(OPERATORS, operator, 'sources.json')
    return operator === null || existsSync(join(dir, path)) ? [{ operator, path }] : []
  })
  for (const { operator, path } of places) {
    for (const [id, source] of Object.entries(objectOf(path))) {
      const origin = { file: nameOf(dir, path), operator }
      const before = sourceOrigins[id]
      if (before) problems.push(error(origin.file, id, `the id is already used in ${before.file}`, 'choose another id, or cite that one'))
      else [sources[id], sourceOrigins[id]] = [source, origin]
    }
  }
  return {
    raw: {
      format: FORMAT,
      ...objectOf('release.json'),
      ...raw,
      authorities: listOf('authorities.json'),
      ...objectOf('jurisdictions.json'),
      ...(existsSync(join(dir, 'left-out.json')) && { leftOut: listOf('left-out.json') }),
      sources,
    },
    origins: { entries, sources: sourceOrigins },
    problems,
  }
}

function foldersIn(path: string): string[] {
  if (!existsSync(path)) return []
  const entries = readdirSync(path, { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted()
}

function nameOf(dir: string, path: string): string {
  return relative(ROOT, join(dir, path))
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? 'the file is missing' : messageOf(cause)
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
