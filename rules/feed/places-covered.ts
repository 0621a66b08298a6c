import type { Rules } from '../schema/schema.ts'

const EVERYWHERE = 'world'

/** Countries that the statements are about, and `world` if one is about all. Groups are expanded as these rules define them. */
export function placesCovered(statements: readonly { jurisdictions: readonly string[] }[], rules: Rules): ReadonlySet<string> {
  const named = new Set(statements.flatMap(({ jurisdictions }) => jurisdictions))
  const own = rules.operators.flatMap(({ groups = {} }) => Object.entries(groups)).filter(([group]) => named.has(group))
  const countries = rules.jurisdictions
    .filter(({ id, groups }) => named.has(EVERYWHERE) || named.has(id) || groups.some((group) => named.has(group)))
    .map(({ id }) => id)
  return new Set([...countries, ...own.flatMap(([, inGroup]) => inGroup), ...(named.has(EVERYWHERE) ? [EVERYWHERE] : [])])
}
