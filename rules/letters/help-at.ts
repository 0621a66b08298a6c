import { chooseAuthority } from '../engine/select.ts'
import { hasLetters } from './family.ts'
import type { Rules } from '../schema/schema.ts'

/**
 * What a person can use against a company that refuses or does not answer, besides objecting again. Everything that promises some of it
 * asks this first.
 */
export interface Help {
  /** There are letters for the law. */
  letters: boolean
  /** There is an authority that takes complaints. */
  authority: boolean
}

export const NO_HELP: Help = { letters: false, authority: false }

export function helpAt(rules: Rules, where: { country: string | null; land: string | null }): Help {
  const home = rules.jurisdictions.find(({ id }) => id === where.country)
  return { letters: hasLetters(home?.regime), authority: chooseAuthority(rules, where) !== null }
}
