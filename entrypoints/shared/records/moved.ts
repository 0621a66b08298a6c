import type { Directory } from '../rules/directory.ts'
import type { I18n } from '../i18n/translator.ts'
import type { ObjectionRecord } from './record.ts'

/** A sentence about an objection made where the person no longer lives; empty for any other. */
export function movedSentence(
  { madeUnder }: Pick<ObjectionRecord, 'madeUnder'>,
  country: string | null,
  directory: Directory | null,
  { t, country: nameOf }: I18n,
): string {
  if (!madeUnder || country === null || madeUnder.country === country) return ''
  const [before, now] = [madeUnder.country, country].map((id) => directory?.jurisdictions.find((one) => one.id === id)?.regime)
  return t(keyOf(before, now), { country: nameOf(madeUnder.country) })
}

/** Regimes that stand for a different law in each country. */
const OWN = ['own', 'other', 'gdpr-like']

function keyOf(before: string | undefined, now: string | undefined): 'moved.law' | 'moved.same' | 'moved.other' {
  if (!before || !now) return 'moved.other'
  return before === now && !OWN.includes(now) ? 'moved.same' : 'moved.law'
}
