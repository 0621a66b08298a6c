import type { Person } from '../../../rules/engine/find.ts'
import type { ObjectionRecord } from '../../shared/records/record.ts'

/** Whether an objection was made under the law of another country (the kind of law is only in the directory). */
export function wasMadeElsewhere(records: readonly Pick<ObjectionRecord, 'madeUnder'>[], { country, guessed }: Person): boolean {
  return !guessed && country !== null && records.some(({ madeUnder }) => madeUnder !== null && madeUnder.country !== country)
}
