import type { LetterLaw } from './schema.ts'
import type { Regime } from '../schema/codes.ts'

const FAMILY_OF: Record<Regime, LetterLaw | null> = {
  gdpr: 'gdpr',
  uk: 'uk',
  ch: 'ch',
  br: 'br',
  'gdpr-like': null,
  own: null,
  other: null,
}

/** The law that the letters of a place can refer to; null if there are no letters for it. */
export function familyOf(regime: Regime | null | undefined): LetterLaw | null {
  return regime ? (FAMILY_OF[regime] ?? null) : null
}

/** Whether a letter can be written in a place. Everything that links to one asks this first. */
export function hasLetters(regime: Regime | null | undefined): boolean {
  return familyOf(regime) !== null
}
