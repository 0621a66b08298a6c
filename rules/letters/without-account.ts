import { hasLetters } from './family.ts'
import type { OptOut } from '../schema/statements.ts'
import type { Regime } from '../schema/codes.ts'

/**
 * Ways for someone who has no account, of whom others post or pass on something: the forms, portals and e-mail addresses that are open to anyone, then
 * the letter. What each of them reaches, and what not, is the text `<id>.without`. Empty if the company offers nothing.
 */
export function withoutAccount(optOuts: readonly OptOut[], regime: Regime | null): OptOut[] {
  const forms = optOuts.filter((optOut) => optOut.for === 'anyone' && (optOut.url?.startsWith('https://') || optOut.email !== undefined))
  const letters = optOuts.filter(({ kind }) => kind === 'letter' && hasLetters(regime))
  return [...forms, ...letters]
}
