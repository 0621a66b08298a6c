import { hasLetters } from './family.ts'
import type { Route } from '../schema/statements.ts'
import type { Regime } from '../schema/codes.ts'

/**
 * Ways for someone who has no account, of whom others post or pass on something: the forms that are open to anyone, then
 * the letter. What each of them reaches, and what not, is the text `<id>.without`. Empty if the company offers nothing.
 */
export function withoutAccount(routes: readonly Route[], regime: Regime | null): Route[] {
  const forms = routes.filter((route) => route.for === 'anyone' && route.url?.startsWith('https://'))
  const letters = routes.filter(({ kind }) => kind === 'letter' && hasLetters(regime))
  return [...forms, ...letters]
}
