import { isSettled, type Ratio, type Summary } from '../statistics.ts'

/** Half-width to which a ratio has to be known. */
export const WITHIN = 0.05

/** One line of the table. */
export interface Row {
  id: string
  name: string
  unit: string
  /** By subject; for the rules, by the number of services. */
  figures: Record<string, Summary>
  floor: string | null
  subject: string
  ratio: Ratio | null
  /** Times the floor. */
  budget: number | null
  /** In the unit. */
  limit: number | null
}

export type Verdict = 'yes' | 'no' | 'unsettled' | null

/** Whether the row keeps what it may cost; null where nothing was promised. A ratio whose interval holds the budget is told apart. */
export function verdict({ figures, subject, ratio, budget, limit }: Row): Verdict {
  if (budget !== null) {
    if (!ratio || Number.isNaN(ratio.value)) return 'unsettled'
    if (ratio.high <= budget) return 'yes'
    if (ratio.low > budget) return 'no'
    return isSettled(ratio, WITHIN) ? (ratio.value <= budget ? 'yes' : 'no') : 'unsettled'
  }
  const value = figures[subject]?.median
  return limit === null || value === undefined ? null : value <= limit ? 'yes' : 'no'
}
