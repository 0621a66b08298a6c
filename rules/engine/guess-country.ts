import { isOf } from '../schema/language-tag.ts'
import type { Rules } from '../schema/schema.ts'

export interface Guess {
  country: string | null
  /** `high`: time zone and language agree; `low`: the time zone says nothing. */
  certainty: 'high' | 'medium' | 'low'
}

/**
 * Guesses where a person lives from the browser's time zone and languages, without any network request. The time zone must be read in the
 * background: Firefox's fingerprinting protection shows Reykjavik to pages (privacy.resistFingerprinting). A region in `de-DE` or `en-US`
 * says nothing about residence.
 */
export function guessCountry(
  rules: Pick<Rules, 'jurisdictions' | 'ambiguousZones'>,
  zone: string | undefined,
  languages: readonly string[],
): Guess {
  const hinted = rules.jurisdictions.find(({ hint }) => hint?.some((tag) => isOf(tag, languages[0] ?? '')))?.id ?? null
  if (!zone || rules.ambiguousZones.includes(zone) || zone.startsWith('Etc/')) return { country: hinted, certainty: 'low' }
  const home = rules.jurisdictions.find(({ zones }) => zones.includes(zone))
  if (!home) return { country: null, certainty: 'low' }
  if (zone === 'Atlantic/Reykjavik' && hinted !== 'IS') return { country: hinted, certainty: 'low' }
  return { country: home.id, certainty: hinted === null || hinted === home.id ? (hinted ? 'high' : 'medium') : 'medium' }
}
