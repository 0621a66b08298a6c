import type { OptOut } from './statements.ts'

/** Possible reasons why a form does not appear, or says that it is not available. The page is not inspected for them. */
const REASONS = ['signed-out', 'other-account', 'country', 'vpn', 'age', 'moved'] as const
export type Absence = (typeof REASONS)[number]

const NEEDS_ACCOUNT: readonly Absence[] = ['signed-out', 'other-account', 'country', 'age']

/** The reasons that may apply to this form; `signedIn` is null if unknown. The words are `absent.<reason>`. */
export function whyAbsent({ signedIn: needed }: Pick<OptOut, 'signedIn'>, signedIn: boolean | null): Absence[] {
  const possible = needed === 'no' ? REASONS.filter((reason) => !NEEDS_ACCOUNT.includes(reason)) : REASONS
  return possible.filter((reason) => reason !== 'signed-out' || signedIn !== true)
}
