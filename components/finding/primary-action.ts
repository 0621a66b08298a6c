import { canAct, canActBy, isPageOf, leadsSomewhere } from '../../rules/engine/can-act.ts'
import { meaningOf } from '../../entrypoints/shared/badge/appearance.ts'
import type { Finding } from '../../rules/engine/find.ts'
import type { Policy, OptOut, Setting } from '../../rules/schema/statements.ts'

/** An opt-out or setting with an address. */
export type Reachable<T extends OptOut | Setting> = T & { url: string }

/** What the one button does, and the alternatives beside it, in order. */
export type ActionChoice =
  | { kind: 'object'; optOut: Reachable<OptOut>; others: OptOut[] }
  /** The person is on the page for objecting: all that is left is to say that it was sent. */
  | { kind: 'sent'; optOut: Reachable<OptOut>; others: OptOut[] }
  /** No address is known: says what to press, or whom to write to. */
  | { kind: 'steps'; optOut: OptOut; others: OptOut[] }
  | { kind: 'limit'; setting: Reachable<Setting>; others: OptOut[] }
  | Rest

/** No action needed: nothing is used, or an objection stands. */
export interface Rest {
  kind: 'none'
  /** The opt-out for objecting again; null if there is none with an address. */
  again: Reachable<OptOut> | null
  /** The person is on its page. */
  isThere: boolean
  others: OptOut[]
}

/**
 * The most helpful action for this person on this page; `address` is null if it is not visible. If nothing is used, or an objection stands,
 * there is nothing to press.
 */
export function choosePrimaryAction({ state, also, context, policy, optOuts, settings }: Finding, address: string | null): ActionChoice {
  const ways = optOuts.filter(leadsSomewhere)
  const objecting = ways.filter(isReachable).filter(canActBy)
  // A page that merely links to the form counts only if no more direct opt-out is known.
  const here = objecting.find((optOut, at) => (at === 0 || optOut.kind === 'form') && isAt(optOut, address, context))
  const optOut = here ?? ways.find((one) => canAct([one]))
  const rest: Rest = { kind: 'none', again: null, isThere: false, others: ways }
  if (!isInUse(policy?.status)) return rest
  if ([state, ...also].some((one) => !meaningOf(one).asksForAction))
    return { ...rest, again: optOut && isReachable(optOut) ? optOut : null, isThere: here !== undefined }
  const others = ways.filter((one) => one !== optOut)
  if (optOut) return isReachable(optOut) ? { kind: here ? 'sent' : 'object', optOut, others } : { kind: 'steps', optOut, others }
  const setting = settings.filter(isReachable).find(({ effect }) => effect === 'limits' || effect === 'deletes')
  return setting ? { kind: 'limit', setting, others: ways } : rest
}

export function isInUse(status: Policy['status'] | undefined): boolean {
  return status === 'active' || status === 'announced' || status === 'unknown'
}

function isReachable<T extends OptOut | Setting>(one: T): one is Reachable<T> {
  return one.url?.startsWith('https://') ?? false
}

function isAt(optOut: Reachable<OptOut>, address: string | null, context: Finding['context']): boolean {
  const here = address === null ? null : URL.parse(address)
  return here !== null && (optOut.formId === undefined || context === 'form') && isPageOf(optOut, here)
}

/** Whether an opt-out is on another site than the current one, where the person signs in separately. */
export function isElsewhere({ url }: Pick<Reachable<OptOut>, 'url'>, address: string | null): boolean {
  const [here, there] = [siteOf(address), siteOf(url)]
  return here !== null && here !== there
}

/** The last two labels of a host: enough for the hosts in the rules. */
function siteOf(address: string | null): string | null {
  const host = address === null ? undefined : URL.parse(address)?.hostname
  return host?.split('.').slice(-2).join('.') ?? null
}

export interface SignInHint {
  kind: 'first' | 'unsure'
  /** Name of the service to sign in to. */
  service: string
}

/**
 * Whether and where the person has to sign in before the button helps; the page's login is only known for its own service.
 * `there`: on the other site that the opt-out leads to.
 */
export function signInHint(optOut: OptOut, { service, signedIn, signInNames }: Finding, elsewhere: boolean): SignInHint | 'there' | null {
  if (optOut.signedIn !== 'required') return null
  if (optOut.signInAt && optOut.signInAt !== service.id)
    return { kind: 'unsure', service: signInNames[optOut.signInAt] ?? service.operator }
  if (elsewhere) return 'there'
  return signedIn === true ? null : { kind: signedIn === false ? 'first' : 'unsure', service: service.name }
}
