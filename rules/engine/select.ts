import type { Rules } from '../schema/schema.ts'
import type { Authority } from '../schema/statements.ts'

/** The statement that speaks of the narrowest place; among equals the one that comes first. */
export function mostSpecific<T extends { jurisdictions: readonly string[] }>(all: readonly T[], places: readonly string[]): T | null {
  for (const place of places) {
    const one = all.find(({ jurisdictions }) => jurisdictions.includes(place))
    if (one) return one
  }
  return null
}

/** The authority that takes complaints from a country; within Germany that of the Land, once it is known. */
export function chooseAuthority(rules: Rules, { country, land }: { country: string | null; land: string | null }): Authority | null {
  const home = rules.jurisdictions.find(({ id }) => id === country)
  const there = rules.authorities.filter(({ jurisdiction }) => jurisdiction === home?.authority)
  return there.find((one) => one.land === land && land !== null) ?? there.find((one) => !one.land) ?? null
}
