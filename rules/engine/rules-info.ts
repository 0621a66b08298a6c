import type { Rules } from '../schema/schema.ts'

export const STATEMENT_KINDS = ['policy', 'route', 'setting', 'status', 'event', 'note', 'remedy', 'authority', 'controller'] as const
export type StatementKind = (typeof STATEMENT_KINDS)[number]

/** How old one statement is. */
export interface StatementAge {
  id: string
  kind: StatementKind
  /** What it is about, if that is a name, or its composed sentence; null if it has a written sentence. */
  name: string | null
  verified: string
  recheck: string
}

/** What the options show of the rules in use. */
export interface RulesInfo {
  serial: number
  published: string
  expires: string
  origin: 'bundled' | 'feed'
  /** Sorted by recheck date, earliest first. */
  statements: StatementAge[]
}

type Dated = { id: string; verified: string; recheck: string }

export function rulesInfo(rules: Rules, origin: RulesInfo['origin']): RulesInfo {
  const { serial, published, expires } = rules
  const named: Record<StatementKind, readonly (Dated & { name?: string })[]> = {
    policy: rules.policies,
    route: rules.optOuts,
    setting: rules.settings,
    status: rules.statuses,
    event: rules.events,
    note: rules.notes,
    remedy: rules.collectiveActions,
    authority: rules.authorities,
    controller: rules.operators.flatMap(({ controllers }) => controllers),
  }
  const statements = STATEMENT_KINDS.flatMap((kind) =>
    named[kind].map(({ id, name = null, verified, recheck }) => ({ id, kind, name, verified, recheck })),
  )
  return {
    serial,
    published,
    expires,
    origin,
    statements: statements.toSorted((a, b) => compare(a.recheck, b.recheck) || compare(a.id, b.id)),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
