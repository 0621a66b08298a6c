import type { CaveatCode } from '../schema/codes.ts'
import type { Operator, Rules } from '../schema/schema.ts'
import type { Authority } from '../schema/statements.ts'

/** The statement about the narrowest place; among equals the first. */
export function mostSpecific<T extends { jurisdictions: readonly string[] }>(all: readonly T[], places: readonly string[]): T | null {
  for (const place of places) {
    const one = all.find(({ jurisdictions }) => jurisdictions.includes(place))
    if (one) return one
  }
  return null
}

export interface ChosenAuthority extends Authority {
  /** Name of the authority that complaints about the operator are passed on to, because its national office is there. */
  passedTo?: string
}

/**
 * The authority that takes complaints from a country; within Germany that of the Land, once it is known. Includes its notes for cases about
 * this operator.
 */
export function chooseAuthority(
  rules: Rules,
  { country, land }: { country: string | null; land: string | null },
  operator?: Pick<Operator, 'lead'>,
): ChosenAuthority | null {
  const home = rules.jurisdictions.find(({ id }) => id === country)
  const there = rules.authorities.filter(({ jurisdiction }) => jurisdiction === home?.authority)
  const found = there.find((one) => one.land === land && land !== null) ?? there.find((one) => !one.land) ?? null
  if (!found) return null
  const officeId = operator?.lead?.offices?.[found.jurisdiction]
  const office = officeId === found.id ? undefined : there.find(({ id }) => id === officeId)
  return {
    ...found,
    caveats: [...new Set([...found.caveats, ...leadCaveats(found, operator)])],
    ...(office && { passedTo: office.name }),
  }
}

function leadCaveats({ id, jurisdiction }: Authority, operator?: Pick<Operator, 'lead'>): CaveatCode[] {
  const { authority, offices } = operator?.lead ?? {}
  const office = offices?.[jurisdiction]
  return [...(office && office !== id ? (['office-elsewhere'] as const) : []), ...(authority === id ? (['lead-authority'] as const) : [])]
}
