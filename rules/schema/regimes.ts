import * as z from 'zod/mini'
import { Regime } from './codes.ts'

const Count = z.int().check(z.positive())

/** The time that a law sets for an answer: months or days from the day of sending, and months by which it can be extended. */
const Term = z.object({ months: z.optional(Count), days: z.optional(Count), extension: z.optional(Count) })

/** By kind of law (`rules/data/regimes.json`): for what was asked for, or for `any` request. A law for which the facts name no time is absent. */
export const Regimes = z.partialRecord(Regime, z.partialRecord(z.enum(['any', 'objection', 'access', 'erasure']), Term))

export type Term = z.infer<typeof Term>
export type Regimes = z.infer<typeof Regimes>
