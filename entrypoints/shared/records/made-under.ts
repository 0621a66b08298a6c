import type { Finding } from '../../../rules/engine/find.ts'
import type { MadeUnder } from './record.ts'

interface Told {
  person: Pick<Finding['person'], 'country' | 'guessed'>
  policy: Finding['policy']
}

/** The law and the policy that an objection made today refers to; null while the country is only a guess. */
export function madeUnder({ person, policy }: Told): MadeUnder | null {
  if (person.guessed || person.country === null || !/^[A-Z]{2}$/.test(person.country)) return null
  return { country: person.country, policy: policy?.stated ?? policy?.since ?? null }
}
