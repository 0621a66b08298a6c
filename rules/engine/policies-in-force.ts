import { ModelOwner } from '../schema/codes.ts'
import type { Policy } from '../schema/statements.ts'

/** Statuses by what they mean for the person, strongest first. */
const STATUSES: readonly Policy['status'][] = ['active', 'announced', 'paused', 'opt-in', 'not-used', 'unknown']

/**
 * All policies that hold in a place at once, strongest for a personal account first: those in force before others; the company's own models
 * before other companies', and those before models that make the service work. One that `leads` comes before all of them.
 * For each kind of account, statements about the narrowest place replace all wider ones.
 */
export function policiesInForce(policies: readonly Policy[], places: readonly string[]): Policy[] {
  const byAccounts = Map.groupBy(policies, ({ accounts = 'all' }) => accounts)
  return [...byAccounts.values()].flatMap((some) => narrowest(some, places)).toSorted((a, b) => rank(a) - rank(b))
}

function narrowest(policies: readonly Policy[], places: readonly string[]): Policy[] {
  for (const place of places) {
    const here = policies.filter(({ jurisdictions }) => jurisdictions.includes(place))
    if (here.length > 0) return here
  }
  return []
}

function rank({ accounts, status, whose = 'own-models', leads = false }: Policy): number {
  const owner = ModelOwner.options.indexOf(whose)
  return (accounts === 'business' ? 1000 : 0) - (leads ? 500 : 0) + STATUSES.indexOf(status) * 10 + owner
}
