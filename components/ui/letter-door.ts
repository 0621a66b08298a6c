import { hasLetters } from '../../rules/letters/family.ts'
import type { Regime } from '../../rules/schema/codes.ts'
import type { HelpfulLetter } from '../../entrypoints/shared/records/record-view.ts'

/** Parameters for the letter page. */
interface Asked {
  /** Id of a service of the company that the letter goes to. */
  service?: string
  kind?: HelpfulLetter
  /** Id of the record that the letter is about. */
  record?: string
  /** The person has no account, or does not want to name one. */
  account?: 'none'
}

/** The address of the letter page; null if no letter fits the law of the place, so that nothing links to it. */
export function letterDoor(regime: Regime | null, asked: Asked = {}): string | null {
  if (!hasLetters(regime)) return null
  const query = new URLSearchParams({ ...asked }).toString()
  return `/letter.html${query && `?${query}`}`
}
