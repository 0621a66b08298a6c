import { hasLetters } from '../../rules/letters/family.ts'
import type { Regime } from '../../rules/schema/codes.ts'
import type { HelpfulLetter } from '../../entrypoints/shared/records/record-view.ts'

/** What the page for letters is asked for. */
interface Asked {
  /** Id of a service of the company that it goes to. */
  service?: string
  kind?: HelpfulLetter
  /** Id of the record that the letter is about. */
  record?: string
  /** The person has no account, or wants to name none. */
  account?: 'none'
}

/** Where a letter is written; null if the law of the place knows none of ours, and then nothing leads there. */
export function letterDoor(regime: Regime | null, asked: Asked = {}): string | null {
  if (!hasLetters(regime)) return null
  const query = new URLSearchParams({ ...asked }).toString()
  return `/letter.html${query && `?${query}`}`
}
