import { isOf } from '../schema/language-tag.ts'
import type { Rules } from '../schema/schema.ts'

export interface Guess {
  country: string | null
  /** `high`: time zone and language agree; `low`: the time zone says nothing. */
  certainty: 'high' | 'medium' | 'low'
}

/**
 * Where a person seems to live, from the time zone and the languages of the browser, without any network.
 * The zone must be read in the background: Firefox's fingerprint protection shows Reykjavik to pages
 * (privacy.resistFingerprinting), and a region in `de-DE` or `en-US` says nothing about residence.
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
