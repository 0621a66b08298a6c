import type { Person } from '../../rules/find.ts'
import { guessCountry } from '../../rules/guess-country.ts'
import type { RulesIndex } from '../../rules/index-rules.ts'
import type { Change } from '../../rules/changes.ts'
import type { Home } from '../shared/storage.ts'

/** What is known of the person, as far as it concerns one service. */
export function personOf(index: RulesIndex, where: Home | null, news: readonly Change[], service: string): Person {
  return {
    country: countryOf(index, where),
    land: where?.land ?? null,
    guessed: !where,
    standing: null,
    news: news.filter(({ services }) => services.includes(service)).map(({ id }) => id),
  }
}

/** Where the person says they live, else where they seem to. */
export function countryOf({ rules }: RulesIndex, where: Home | null): string | null {
  if (where) return where.country
  return guessCountry(rules, Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.languages).country
}
