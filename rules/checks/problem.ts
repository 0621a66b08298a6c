import { operatorFile } from '../schema/files.ts'
import type { Rules, RulesText } from '../schema/schema.ts'

/** A problem, worded so that the editor can fix it. */
export interface Problem {
  /** Path from the project's root: `rules/data/jurisdictions.json`. */
  file: string
  /** Place in the file: `olg-koeln-judgment-2025-05-23.sources`. */
  path: string
  reason: string
  todo: string
  /** `due` is a reminder; `decisive` is one about what people are told to do, and fails if an option asks for that. */
  level: 'error' | 'decisive' | 'due'
  /** The day on which a reminder fell due. */
  since?: string
}

export interface CheckInput {
  rules: Rules
  texts: readonly RulesText[]
  /** With the files they come from; absent if they were not read from files. */
  textFiles?: readonly (RulesText & { file: string; operator: string | null })[]
  /** Hosts that may be linked. */
  hosts: readonly string[]
  /** Where the rules are in the files; absent if they were not read from files. */
  origins?: Origins
  /** Claims that must not appear. */
  claims: readonly FalseClaim[]
  /** The day to check against, `YYYY-MM-DD`. */
  today: string
}

export interface FalseClaim {
  id: string
  /** Regular expressions by language; matched case-insensitively. */
  patterns: Record<string, string[]>
  why: string
}

/** The file that a part of the rules is in. */
export interface Origin {
  file: string
  /** The operator whose folder it is in; null for common data. */
  operator: string | null
}

/** The origin of each part of the rules that `rules/tools/assemble.ts` read. */
export interface Origins {
  /** By kind, in the order of the rules. */
  entries: Readonly<Record<string, readonly Origin[] | undefined>>
  /** By the source's id. */
  sources: Readonly<Record<string, Origin | undefined>>
}

const KINDS = [
  'policies',
  'optOuts',
  'settings',
  'events',
  'notes',
  'collectiveActions',
  'statuses',
  'authorities',
] as const satisfies (keyof Rules)[]
export type Kind = (typeof KINDS)[number]

export interface Statement extends Origin {
  kind: Kind | 'controllers'
  one: (Rules[Kind] | Rules['operators'][number]['controllers'])[number]
}

/** Every statement that needs evidence, with its place. */
export function statementsOf(material: Pick<CheckInput, 'rules' | 'origins'>): Statement[] {
  const listed = KINDS.flatMap((kind): Statement[] => placed(material, kind).map((one) => ({ kind, ...one })))
  const controllers = material.rules.operators.flatMap(({ id, controllers }) =>
    controllers.map((one) => ({ kind: 'controllers' as const, one, file: operatorFile(id, 'operators'), operator: id })),
  )
  return [...listed, ...controllers]
}

/** The statements of one kind, with their places. */
export function placed<K extends Kind>(
  { rules, origins }: Pick<CheckInput, 'rules' | 'origins'>,
  kind: K,
): (Origin & { one: Rules[K][number] })[] {
  const list: readonly Rules[K][number][] = rules[kind]
  return list.map((one, at) => ({ one, ...(origins?.entries[kind]?.[at] ?? presumedOrigin(rules, kind, one)) }))
}

/** For rules that were not read from files. */
function presumedOrigin(rules: Rules, kind: Kind, one: Statement['one']): Origin {
  if (kind === 'authorities') return { file: 'rules/data/authorities.json', operator: null }
  const service = 'services' in one ? rules.services.find(({ id }) => one.services.includes(id)) : undefined
  const operator = ('operator' in one ? one.operator : service?.operator) ?? rules.operators[0]?.id ?? ''
  return { file: operatorFile(operator, kind), operator }
}

export function sourceOrigin({ origins }: Pick<CheckInput, 'origins'>, id: string): Origin {
  return origins?.sources[id] ?? { file: 'rules/data/sources.json', operator: null }
}

export function error(file: string, path: string, reason: string, todo: string): Problem {
  return { file, path, reason, todo, level: 'error' }
}

/** One problem on one line, in the format of compilers. */
export function printProblem({ file, path, reason, todo, level }: Problem): string {
  return `${level === 'error' ? 'error' : 'due  '} ${file} › ${path}: ${reason}. To do: ${todo}.`
}
