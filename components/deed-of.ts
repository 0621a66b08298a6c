import type { Finding, State } from '../rules/find.ts'
import type { Policy, Route, Setting } from '../rules/statements.ts'

/** A route or setting that has an address to go to. */
export type Reachable<T extends Route | Setting> = T & { url: string }

/** What the one button does, and the ways beside it, in order. */
export type Deed =
  | { kind: 'object'; route: Reachable<Route>; others: Route[] }
  | { kind: 'limit'; setting: Reachable<Setting>; others: Route[] }
  | { kind: 'none'; others: Route[] }

/** The one thing that helps this person most on this page. Where nothing is used, or an objection stands, there is nothing to press. */
export function deedOf({ state, also, policy, routes, settings }: Finding): Deed {
  const ways = routes.filter((route) => route.kind === 'letter' || isReachable(route))
  if (!asksForAction([state, ...also], policy?.status)) return { kind: 'none', others: ways }
  const route = ways.filter(isReachable).find(isWayOut)
  if (route) return { kind: 'object', route, others: ways.filter((one) => one !== route) }
  const setting = settings.filter(isReachable).find(({ effect }) => effect === 'limits' || effect === 'deletes')
  return setting ? { kind: 'limit', setting, others: ways } : { kind: 'none', others: ways }
}

/** States in which pressing the button would be wrong or too much. */
const AT_REST: readonly State[] = ['failed', 'quiet', 'sent', 'overdue', 'objected']

function asksForAction(holding: readonly State[], status: Policy['status'] | undefined): boolean {
  if (holding.some((state) => AT_REST.includes(state))) return false
  return status === 'active' || status === 'announced' || status === 'unknown'
}

/** A form that is only reported to exist, or that is meant for others' data, is no way out. */
function isWayOut({ kind, offered, for: whom }: Route): boolean {
  return offered === 'yes' && whom !== 'anyone' && (kind === 'form' || kind === 'portal' || kind === 'privacy-centre')
}

function isReachable<T extends Route | Setting>(one: T): one is Reachable<T> {
  return one.url?.startsWith('https://') ?? false
}

export interface SignInHint {
  kind: 'first' | 'unsure'
  /** Name of the service to sign in at. */
  service: string
}

/** Whether and where the person has to sign in before the button does its work; what the page says holds for its own service only. */
export function signInHint(route: Route, { service, signedIn, signInNames }: Finding): SignInHint | null {
  if (route.signedIn !== 'required') return null
  if (route.signInAt && route.signInAt !== service.id) return { kind: 'unsure', service: signInNames[route.signInAt] ?? service.operator }
  return signedIn === true ? null : { kind: signedIn === false ? 'first' : 'unsure', service: service.name }
}
