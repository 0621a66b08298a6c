import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { assembleRules } from './assemble.ts'
import { buildRegimes, buildTexts, readTexts } from './build.ts'
import { checkBorrowed } from '../checks/borrowed.ts'
import { checkContradictions } from '../checks/contradictions.ts'
import { checkDates } from '../checks/dates.ts'
import { checkIds } from '../checks/ids.ts'
import { checkLinks } from '../checks/links.ts'
import { composeAll } from '../compose/compose-all.ts'
import { error, printProblem, type CheckInput, type Origins, type Problem } from '../checks/problem.ts'
import { checkOptOuts } from '../checks/opt-outs.ts'
import { checkRefused } from '../checks/refused.ts'
import { checkServices } from '../checks/services.ts'
import { checkTexts } from '../checks/texts.ts'
import { openPoints } from './open-points.ts'
import { runTool } from './run-tool.ts'
import { Rules } from '../schema/schema.ts'

const DATA = join(import.meta.dirname, '../data')
const LEVELS: readonly Problem['level'][] = ['error', 'decisive', 'due']
const Hosts = z.array(z.string())
const Claims = z.array(z.object({ id: z.string(), patterns: z.record(z.string(), z.array(z.string())), why: z.string() }))

/** Every problem of the rules in this checkout, checked against the given day (`YYYY-MM-DD`). */
export function checkRules(today: string, dir = DATA): Problem[] {
  z.config(z.locales.en())
  const { raw, origins, problems } = assembleRules(dir)
  const parsed = Rules.safeParse(raw)
  problems.push(...regimeProblems(dir))
  if (!parsed.success) return [...problems, ...parsed.error.issues.map((issue) => schemaProblem(raw, origins, issue))]
  const material: CheckInput = {
    rules: parsed.data,
    origins,
    texts: buildTexts().map((text) => composeAll(parsed.data, text)),
    textFiles: readTexts(),
    hosts: Hosts.parse(JSON.parse(readFileSync(join(dir, 'hosts.json'), 'utf8'))),
    claims: Claims.parse(JSON.parse(readFileSync(join(dir, 'false-claims.json'), 'utf8'))),
    today,
  }
  return [...problems, ...checkMaterial(material)]
}

function regimeProblems(dir: string): Problem[] {
  const file = 'rules/data/regimes.json'
  try {
    buildRegimes(dir)
    return []
  } catch (cause) {
    const reason = cause instanceof z.core.$ZodError ? z.prettifyError(cause) : cause instanceof Error ? cause.message : String(cause)
    return [error(file, '(the whole file)', reason, 'see rules/schema/regimes.ts')]
  }
}

/** Most urgent first: errors, then what decides, then the rest; in each, what has been due longest. */
export function checkMaterial(material: CheckInput): Problem[] {
  const problems = [
    checkServices,
    checkRefused,
    checkBorrowed,
    checkIds,
    checkDates,
    checkLinks,
    checkOptOuts,
    checkTexts,
    checkContradictions,
  ].flatMap((check) => check(material))
  return problems.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (a.since ?? '').localeCompare(b.since ?? ''))
}

export function schemaProblem(raw: unknown, origins: Origins, { path, message }: { path: PropertyKey[]; message: string }): Problem {
  const [kind = '', ...rest] = namePath(raw, path)
  const origin = kind === 'sources' ? origins.sources[rest[0] ?? ''] : origins.entries[kind]?.[Number(path[1])]
  return {
    file: origin?.file ?? `rules/data/${COMMON[kind] ?? kind}.json`,
    path: rest.join('.') || kind,
    reason: message,
    todo: 'see rules/schema.json for what is allowed here',
    level: 'error',
  }
}

/** Files that hold several lists. */
const COMMON: Record<string, string | undefined> = {
  ambiguousZones: 'jurisdictions',
  leftOut: 'left-out',
  serial: 'release',
  published: 'release',
  expires: 'release',
}

/** Entries of a list are named by their id if they have one. */
export function namePath(value: unknown, [key, ...rest]: readonly PropertyKey[]): string[] {
  if (key === undefined) return []
  const child: unknown = Object(value)[key]
  const { id } = Object(child)
  return [Array.isArray(value) && typeof id === 'string' ? id : String(key), ...namePath(child, rest)]
}

async function main(args: readonly string[]): Promise<void> {
  const today = args.find((arg) => arg.startsWith('--today='))?.slice(8) ?? new Date().toISOString().slice(0, 10)
  const strict = args.includes('--due-fails')
  const problems = checkRules(today)
  for (const problem of problems) console.log(printProblem(problem))
  const open = openPoints()
  if (args.includes('--open')) for (const { id, service, question } of open) console.log(`open  ${service} (${id}): ${question}`)
  console.log(`${open.length} questions are open (npm run rules:check -- --open).`)
  const failing = problems.filter(({ level }) => level === 'error' || (strict && level === 'decisive'))
  console.log(
    failing.length === 0
      ? `The rules hold (${problems.length} due for a fresh look).`
      : `${failing.length} to mend before the rules can be published.`,
  )
  if (failing.length > 0) process.exitCode = 1
}

if (import.meta.main) await runTool(main)
