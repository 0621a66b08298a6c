import { hasLetters } from './family.ts'
import type { OptOut } from '../schema/statements.ts'
import type { Regime } from '../schema/codes.ts'

/**
 * Ways for people without an account whose data others post or share: the forms, portals and e-mail addresses that are open to anyone, then
 * the letter. The text `<id>.without` says what each achieves, and what not. Empty if the company offers nothing.
 */
export function withoutAccount(optOuts: readonly OptOut[], regime: Regime | null): OptOut[] {
  const forms = optOuts.filter((optOut) => optOut.for === 'anyone' && (optOut.url?.startsWith('https://') || optOut.email !== undefined))
  const letters = optOuts.filter(({ kind }) => kind === 'letter' && hasLetters(regime))
  return [...forms, ...letters]
}
