import { linesOf, type LetterInputs } from '../../../rules/letters/inputs.ts'

/**
 * The name of a record made by this letter, to tell it from others: the account that the letter names, if it is only one. Several accounts
 * are not a name, and accounts that the letter does not name stay out of it. The person can change it; an existing name stays.
 */
export function nameFor({ accounts, noAccount }: Pick<LetterInputs, 'accounts' | 'noAccount'>): string {
  const [only, ...others] = noAccount ? [] : linesOf(accounts)
  return only !== undefined && others.length === 0 ? only : ''
}
