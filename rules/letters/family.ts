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

/** The law that the letters of a place can rest on; null if there is none of ours. */
export function familyOf(regime: Regime | null | undefined): LetterLaw | null {
  return regime ? (FAMILY_OF[regime] ?? null) : null
}

/** Whether a letter can be written in a place. Whatever leads to one asks this first. */
export function hasLetters(regime: Regime | null | undefined): boolean {
  return familyOf(regime) !== null
}
