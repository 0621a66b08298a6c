import { isSettled, type Ratio, type Summary } from '../statistics.ts'

/** Half-width of the interval to which a ratio must be known. */
export const WITHIN = 0.05

/** One line of the table. */
export interface Row {
  id: string
  name: string
  unit: string
  /** By subject; for the rules, by number of services. */
  figures: Record<string, Summary>
  floor: string | null
  subject: string
  ratio: Ratio | null
  /** As a multiple of the floor. */
  budget: number | null
  /** In the row's unit. */
  limit: number | null
}

export type Verdict = 'yes' | 'no' | 'unsettled' | null

/** Whether the row stays within its budget; null if it has none. A ratio whose interval contains the budget is reported separately. */
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
