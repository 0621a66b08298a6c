import type { OptOut } from './statements.ts'

/** What may be the reason if a form does not show, or says that it is not available. Possibilities: the page is not asked. */
const REASONS = ['signed-out', 'other-account', 'country', 'vpn', 'age', 'moved'] as const
export type Absence = (typeof REASONS)[number]

const NEEDS_ACCOUNT: readonly Absence[] = ['signed-out', 'other-account', 'country', 'age']

/** Those that may hold for this form; `signedIn` is null if it cannot be told. The words are `absent.<reason>`. */
export function whyAbsent({ signedIn: needed }: Pick<OptOut, 'signedIn'>, signedIn: boolean | null): Absence[] {
  const possible = needed === 'no' ? REASONS.filter((reason) => !NEEDS_ACCOUNT.includes(reason)) : REASONS
  return possible.filter((reason) => reason !== 'signed-out' || signedIn !== true)
}
