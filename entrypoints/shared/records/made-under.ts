import type { Finding } from '../../../rules/engine/find.ts'
import type { MadeUnder } from './record.ts'

interface Told {
  person: Pick<Finding['person'], 'country' | 'guessed'>
  policy: Finding['policy']
}

/** Under which law and against which policy an objection is made today; null as long as the country is only a guess. */
export function madeUnder({ person, policy }: Told): MadeUnder | null {
  if (person.guessed || person.country === null || !/^[A-Z]{2}$/.test(person.country)) return null
  return { country: person.country, policy: policy?.stated ?? policy?.since ?? null }
}
