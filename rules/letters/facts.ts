import type { LetterLaw } from './schema.ts'
import { chooseAuthority, mostSpecific, type ChosenAuthority } from '../engine/select.ts'
import { policiesInForce } from '../engine/policies-in-force.ts'
import { familyOf } from './family.ts'
import { placesOf, type RulesIndex } from '../engine/index-rules.ts'
import type { Controller, Rules, Source } from '../schema/schema.ts'
import type { Authority, Policy, OptOut } from '../schema/statements.ts'
import type { Regime } from '../schema/codes.ts'
import { withoutAccount } from './without-account.ts'

/** Where a person lives, reduced to what letters need. */
export interface Residence {
  country: string | null
  land: string | null
  guessed: boolean
}

/** A controller with a postal address. */
export type Postal = Controller & { address: string[] }

/** The addressee, and what the company says it does there. */
export interface Addressee {
  controller: Postal
  /** Services that it is responsible for, in the order of the rules. */
  services: string[]
  /** Whether public posts are used there, or only exchanges with AI features. */
  posts: boolean
  /** Day, month or year of the company's text that names legitimate interests; null if none covers this place. */
  stated: string | null
}

/** Everything that letters take from the rules, ready to be sent as JSON. */
export interface LetterFacts {
  residence: Residence
  regime: Regime | null
  /** The law that the letters can refer to; null if there are no letters for it. */
  family: LetterLaw | null
  /** Name of the company, used if no controller has a known address. */
  operator: string
  operatorId: string | null
  addressee: Addressee | null
  authority: ChosenAuthority | null
  lead: Authority | null
  /** Opt-outs for someone without an account. */
  optOuts: OptOut[]
  sources: Record<string, Source>
}

/** The facts for letters to the operator of that service; without one, to the first operator watched from install. */
export function letterFacts(index: RulesIndex, residence: Residence, service: string | null = null): LetterFacts {
  const { rules } = index
  const operator = addressedOperator(rules, service)
  const home = rules.jurisdictions.find(({ id }) => id === residence.country)
  const places = placesOf(index, residence.country, operator)
  const addressee = addresseeOf(rules, operator, places)
  const lead = operator?.lead
  const authority = chooseAuthority(rules, residence, { lead })
  const offered = rules.services.filter((one) => one.operator === operator?.id).map(({ id }) => id)
  const here = rules.optOuts.filter(
    ({ services, jurisdictions }) => services.some((id) => offered.includes(id)) && jurisdictions.some((place) => places.includes(place)),
  )
  const optOuts = withoutAccount(here, home?.regime ?? null)
  return {
    residence,
    regime: home?.regime ?? null,
    family: familyOf(home?.regime),
    operator: operator?.name ?? '',
    operatorId: operator?.id ?? null,
    addressee,
    optOuts,
    authority,
    lead: home?.regime === 'gdpr' ? (rules.authorities.find(({ id }) => id === lead?.authority) ?? null) : null,
    sources: cited(rules.sources, [...(addressee ? [addressee.controller] : []), ...(authority ? [authority] : []), ...optOuts]),
  }
}

/** The operator of that service; otherwise the first watched from install; otherwise the first. */
export function addressedOperator<T extends { id: string; atInstall?: boolean | undefined }>(
  { operators, services }: { operators: readonly T[]; services: readonly { id: string; operator: string }[] },
  service: string | null,
): T | undefined {
  const named = services.find(({ id }) => id === service)?.operator
  return operators.find(({ id }) => id === named) ?? operators.find(({ atInstall }) => atInstall) ?? operators[0]
}

/**
 * The controller of most services. One with a single service is no addressee for letters about AI: what people tell the company's AI there
 * goes to the company itself. Services on which nothing is used do not count, nor do controllers without a known address.
 */
function addresseeOf(rules: Rules, operator: Rules['operators'][number] | undefined, places: readonly string[]): Addressee | null {
  const found = new Map<string, Addressee>()
  for (const { id } of rules.services.filter((one) => one.operator === operator?.id)) {
    const concerns = (one: { services: readonly string[]; jurisdictions: readonly string[] }): boolean =>
      one.services.includes(id) && one.jurisdictions.some((place) => places.includes(place))
    const controller = mostSpecific((operator?.controllers ?? []).filter(concerns), places)
    const [policy = null] = policiesInForce(rules.policies.filter(concerns), places)
    if (!controller || !isPostal(controller) || policy?.status === 'not-used') continue
    const entry = found.get(controller.id) ?? { controller, services: [], posts: false, stated: null }
    entry.services.push(id)
    entry.posts ||= policy?.uses.includes('public-posts') ?? false
    entry.stated ??= statedIn(policy)
    found.set(controller.id, entry)
  }
  return [...found.values()].toSorted((a, b) => b.services.length - a.services.length)[0] ?? null
}

function isPostal(controller: Controller): controller is Postal {
  return controller.address !== undefined
}

function statedIn(policy: Policy | null): string | null {
  const speaks = policy?.status === 'active' && policy.basis === 'legitimate-interest' && !policy.presumed
  return speaks ? (policy.stated ?? null) : null
}

function cited(all: Record<string, Source>, statements: readonly { sources: readonly string[] }[]): Record<string, Source> {
  return Object.fromEntries(statements.flatMap(({ sources }) => sources.flatMap((id) => (all[id] ? [[id, all[id]]] : []))))
}
