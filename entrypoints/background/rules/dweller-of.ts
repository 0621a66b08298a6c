import { guessCountry } from '../../../rules/engine/guess-country.ts'
import type { RulesIndex } from '../../../rules/engine/index-rules.ts'
import type { Dweller } from '../../../rules/letters/facts.ts'
import type { Home } from '../../shared/storage/storage.ts'

/** Where the person said they live; until then a guess, marked as one. The time zone is true only here: see `guessCountry`. */
export function dwellerOf({ rules }: RulesIndex, where: Home | null): Dweller {
  if (where) return { ...where, guessed: false }
  const guess = guessCountry(rules, Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.languages)
  return { country: guess.country, land: null, guessed: true }
}
