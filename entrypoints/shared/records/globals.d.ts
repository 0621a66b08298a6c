import type { Regimes } from '../../../rules/schema/regimes.ts'

declare global {
  /** The law of each country, and the time for an answer under each law (`rules/tools/defines.ts`). */
  const __REGIMES__: { laws: Record<string, string | undefined>; terms: Regimes }
  /** By opt-out: within how many days the company usually confirms by e-mail, if that is known. */
  const __CONFIRM_DAYS__: Record<string, number>
}
