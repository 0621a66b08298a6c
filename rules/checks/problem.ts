import type { Rules, RulesText } from '../schema/schema.ts'

/** One thing that is wrong, said so that whoever edits the rules can mend it. */
export interface Problem {
  /** From the project's root: `rules/data/meta/events.json`. */
  file: string
  /** Where in the file: `olg-koeln-judgment-2025-05-23.sources`. */
  path: string
  reason: string
  todo: string
  /** `due` is a reminder; `decisive` is one about what people are told to do, and fails where the switch asks for it. */
  level: 'error' | 'decisive' | 'due'
  /** The day on which a reminder fell due. */
  since?: string
}

export interface CheckInput {
  rules: Rules
  texts: readonly RulesText[]
  /** Hosts that may be linked. */
  hosts: readonly string[]
  /** Addresses that are shown where no rules can be read (`data/fallback.json`). */
  fallback: readonly string[]
  /** Claims that must not appear. */
  claims: readonly FalseClaim[]
  /** The day to judge by, `YYYY-MM-DD`. */
  today: string
}

export interface FalseClaim {
  id: string
  /** Regular expressions by language; matched without case. */
  patterns: Record<string, string[]>
  why: string
}

/** The lists whose entries are statements with evidence, and the file each comes from. */
export const STATEMENTS = {
  policies: 'rules/data/meta/policies.json',
  routes: 'rules/data/meta/routes.json',
  settings: 'rules/data/meta/settings.json',
  events: 'rules/data/meta/events.json',
  notes: 'rules/data/meta/notes.json',
  remedies: 'rules/data/meta/remedies.json',
  statuses: 'rules/data/statuses.json',
  authorities: 'rules/data/authorities.json',
} as const

const KINDS = [
  'policies',
  'routes',
  'settings',
  'events',
  'notes',
  'remedies',
  'statuses',
  'authorities',
] as const satisfies (keyof typeof STATEMENTS)[]
export type Kind = (typeof KINDS)[number]

export interface Statement {
  kind: Kind | 'controllers'
  file: string
  one: (Rules[Kind] | Rules['operators'][number]['controllers'])[number]
}

/** Every statement that owes evidence, with its file. */
export function statementsOf(rules: Rules): Statement[] {
  const listed = KINDS.flatMap((kind) => {
    const list: readonly Statement['one'][] = rules[kind]
    return list.map((one) => ({ kind, file: STATEMENTS[kind], one }))
  })
  const controllers = rules.operators.flatMap((operator) =>
    operator.controllers.map((one) => ({ kind: 'controllers' as const, file: `rules/data/${operator.id}/operator.json`, one })),
  )
  return [...listed, ...controllers]
}

export function error(file: string, path: string, reason: string, todo: string): Problem {
  return { file, path, reason, todo, level: 'error' }
}
