/** How far a statement can be relied on today: `past` its recheck date, known to be `volatile`, or `fresh`. */
export type Freshness = 'past' | 'volatile' | 'fresh'

/** Both days as `YYYY-MM-DD`. */
export function freshness(statement: { recheck: string; volatile?: boolean | undefined }, today: string): Freshness {
  if (statement.recheck < today) return 'past'
  return statement.volatile ? 'volatile' : 'fresh'
}
