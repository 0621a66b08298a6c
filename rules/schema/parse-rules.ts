import type * as z from 'zod/mini'
import { Rules } from './schema.ts'
import { ENGINE } from './codes.ts'
import { upgradeRules } from './upgrade.ts'

/** Without one of these the rest is still correct, so an unreadable one is dropped. */
const DISPENSABLE: readonly PropertyKey[] = ['settings', 'events', 'notes', 'collectiveActions', 'authorities']
/**
 * A newer statement about a narrow place overrides an older one about a wide place. Dropping it would let the wider statement apply, which
 * might be wrong; so it is kept as "unknown".
 */
const BLANKS: Record<string, object | undefined> = {
  policies: { status: 'unknown', basis: 'not-stated', uses: [], excludes: [], retroactive: 'unknown' },
  statuses: { form: 'unclear', right: 'unverified' },
}

/**
 * Rules as this version of the extension understands them, even if they were written for a later one. Throws if nothing in them is
 * reliable. `rules/README.md` says what a later version may add.
 */
export function parseRules(raw: unknown): Rules {
  const known = blankNewer(upgradeRules(raw))
  const first = Rules.safeParse(known)
  return first.success ? first.data : Rules.parse(leaveOut(known, first.error.issues))
}

function blankNewer(raw: unknown): unknown {
  if (!isObject(raw)) return raw
  return Object.fromEntries(
    Object.entries(raw).map(([kind, list]) => [
      kind,
      Array.isArray(list) ? list.flatMap((one: unknown) => (needsNewer(one) ? blank(kind, one) : [one])) : list,
    ]),
  )
}

function blank(kind: string, statement: object): object[] {
  const blank = BLANKS[kind]
  return blank ? [{ ...statement, ...blank }] : []
}

function needsNewer(statement: unknown): statement is object {
  return isObject(statement) && typeof statement['engine'] === 'number' && statement['engine'] > ENGINE
}

function leaveOut(raw: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (!isObject(raw)) return raw
  const bad = new Set(issues.map(({ path: [kind, at] }) => `${String(kind)}.${String(at)}`))
  return Object.fromEntries(
    Object.entries(raw).map(([kind, list]) => [
      kind,
      DISPENSABLE.includes(kind) && Array.isArray(list) ? list.filter((_, at) => !bad.has(`${kind}.${at}`)) : list,
    ]),
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
