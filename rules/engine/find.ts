import { daysBetween } from './calendar.ts'
import { linkedServices } from './linked-services.ts'
import { chooseAuthority, mostSpecific, type ChosenAuthority } from './select.ts'
import type { Place } from './locate.ts'
import { placesOf, type ServiceRules, type RulesIndex } from './index-rules.ts'
import type { Controller, Source } from '../schema/schema.ts'
import type { Event, Note, Policy, CollectiveAction, OptOut, Setting, Status } from '../schema/statements.ts'
import { policiesInForce } from './policies-in-force.ts'
import { statesOf } from './states-of.ts'
import { subjectOf, type Subject } from './subject-of.ts'
import type { ContextId, Regime } from '../schema/codes.ts'

/** In order of precedence: the first that holds is shown; the popup names the others. */
export const STATES = [
  'failed',
  'quiet',
  'changed',
  'overdue',
  'refused',
  'sent',
  'objected',
  'off',
  'excluded-here',
  'announced',
  'stale',
  'no-way-out',
  'training',
  'signal',
  'opt-in',
  'paused',
  'not-used',
  'unknown',
] as const
export type State = (typeof STATES)[number]

/** What is known of the person, all of it from the device. */
export interface Person {
  /** ISO country, or null if not even a guess was possible. */
  country: string | null
  land: string | null
  /** True until the person has confirmed the country. */
  guessed: boolean
  /** Status of the objection for this service, derived from the records. */
  objectionStatus: 'sent' | 'overdue' | 'refused' | 'objected' | 'off' | null
  /** What the sentence must add: the company asked the person for something, no answer is known, or not even the date of sending is. */
  detail?: 'asked' | 'unsure' | 'no-day' | null
  /** The service whose objection covers this one, if its accounts are linked; null if the objection is its own. */
  coveredBy?: string | null | undefined
  /** Id of the record that the button of this service is about; absent if there is none. */
  record?: string
  /** Ids of statements that changed for this person and were not yet read. */
  news: readonly string[]
}

export interface RulesAge {
  serial: number
  published: string
  expires: string
  expired: boolean
}

/** Everything that the popup shows about one page, ready to be stored as JSON. */
export interface Finding {
  state: State
  /** The other states that hold, in order. */
  also: State[]
  service: { id: string; name: string; operator: string; operatorId: string }
  context: ContextId
  /** Whether someone is signed in there; null if that is unknown. */
  signedIn: boolean | null
  person: Person
  /** The kind of law where the person lives; null if the rules do not know the place. */
  regime: Regime | null
  /** Name of that service. */
  coveredBy: string | null
  /** What the policy says about the kind of data that this kind of page is about; null if it says nothing about it. */
  subject: Subject | null
  /**
   * Where the operator shows which accounts are linked: the address of its setting, and the id of the text that names the place. Null if
   * accounts of this service cannot be linked.
   */
  linkedAt: { url: string | null; text: string } | null
  /** The other services whose accounts can be linked with those of this one. */
  linked: { id: string; name: string }[]
  /** Federal states to choose from, if they make a difference in the country. */
  lands: string[]
  /**
   * `ai-chats`: this kind of page, or the service, is for exchanges with the company's AI, so no public posts are used. `public`:
   * everything else.
   */
  scope: 'public' | 'ai-chats' | 'none'
  /** Days until an announced start; null if nothing is announced. */
  daysLeft: number | null
  /** The policy that decides: the strongest for a personal account. */
  policy: Policy | null
  /** Other policies that hold: for other models, or other accounts. */
  otherPolicies: Policy[]
  status: Status | null
  optOuts: OptOut[]
  /** By id: names of the services to sign in to for those opt-outs, if not the page's own. */
  signInNames: Record<string, string>
  settings: Setting[]
  events: Event[]
  notes: Note[]
  collectiveActions: CollectiveAction[]
  controller: Controller | null
  authority: ChosenAuthority | null
  sources: Record<string, Source>
  rules: RulesAge
}

/** Decides what holds on one page for one person on one day (`YYYY-MM-DD`). Pure; the order of precedence is `STATES`. */
export function find(index: RulesIndex, place: Place, signedIn: boolean | null, person: Person, today: string): Finding {
  const { rules } = index
  const about = index.about.get(place.service)
  if (!about) throw new Error(`The rules name no service "${place.service}"`)

  const { service, operator } = about
  const places = placesOf(index, person.country, operator)
  const here = ({ jurisdictions }: { jurisdictions: readonly string[] }) => jurisdictions.some((id) => places.includes(id))
  const [policy = null, ...otherPolicies] = policiesInForce(about.policies, places)
  const optOuts = about.optOuts.filter(here).toSorted((a, b) => a.order - b.order)
  const subject = subjectOf(policy, place.context)
  const expired = rules.expires < today
  const controllers = operator?.controllers.filter(({ services }) => services.includes(service.id)) ?? []
  const shown = {
    policy,
    otherPolicies,
    status: mostSpecific(about.statuses, places),
    optOuts,
    settings: about.settings.filter(here).toSorted((a, b) => a.order - b.order),
    events: about.events.filter(here).toSorted(newestFirst),
    notes: about.notes.filter((note) => here(note) && (note.contexts?.includes(place.context) ?? true)).toSorted(byOrder),
    collectiveActions: about.collectiveActions.filter(here),
    controller: mostSpecific(controllers, places),
    authority: chooseAuthority(rules, person, operator),
  }
  const country = rules.jurisdictions.find(({ id }) => id === person.country)
  const holding = statesOf({ place, policy, optOuts, person, expired, today })
  const [state = 'unknown', ...also] = STATES.filter((one) => holding.has(one))
  return {
    state,
    also,
    service: { id: service.id, name: service.name, operator: operator?.name ?? service.operator, operatorId: service.operator },
    context: place.context,
    signedIn,
    person,
    regime: country?.regime ?? null,
    coveredBy: (person.coveredBy && index.about.get(person.coveredBy)?.service.name) || null,
    linkedAt: linkedAtOf(index, about),
    linked: linkedServices(index, service.id).flatMap((id) => namedService(index, id)),
    lands: country?.lands ?? [],
    subject,
    scope: scopeOf(policy, subject),
    daysLeft: policy?.status === 'announced' && policy.since ? daysBetween(today, policy.since) : null,
    ...shown,
    signInNames: signInNames(index, optOuts, service.id),
    sources: citedSources(rules.sources, shown),
    rules: { serial: rules.serial, published: rules.published, expires: rules.expires, expired },
  }
}

function linkedAtOf({ rules }: RulesIndex, { service, operator }: ServiceRules): Finding['linkedAt'] {
  if (!service.linkable || !operator?.linkedAt) return null
  return { url: rules.settings.find(({ id }) => id === operator.linkedAt)?.url ?? null, text: `linked.${operator.id}` }
}

function namedService({ about }: RulesIndex, id: string): Finding['linked'] {
  const name = about.get(id)?.service.name
  return name === undefined ? [] : [{ id, name }]
}

function signInNames({ about }: RulesIndex, optOuts: readonly OptOut[], here: string): Record<string, string> {
  const elsewhere = optOuts.flatMap(({ signInAt }) => (signInAt && signInAt !== here ? (about.get(signInAt) ?? []) : []))
  return Object.fromEntries(elsewhere.map(({ service }) => [service.id, service.name]))
}

export function scopeOf(policy: Policy | null, subject: Subject | null): Finding['scope'] {
  if (!policy || policy.uses.length === 0) return 'none'
  if (subject?.used && subject.code === 'ai-chats') return 'ai-chats'
  return policy.uses.includes('ai-chats') && !policy.uses.includes('public-posts') ? 'ai-chats' : 'public'
}

/** ISO dates sort as plain strings; comparing them by locale would load collation data first. */
function newestFirst(a: Event, b: Event): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : 0
}

function byOrder(a: Note, b: Note): number {
  return (a.order ?? 100) - (b.order ?? 100)
}

interface Cites {
  sources: readonly string[]
}

function citedSources(all: Record<string, Source>, shown: Record<string, Cites | readonly Cites[] | null>): Record<string, Source> {
  const cited = Object.values(shown)
    .flat()
    .flatMap((one) => one?.sources ?? [])
  return Object.fromEntries(cited.flatMap((id) => (Object.hasOwn(all, id) && all[id] ? [[id, all[id]]] : [])))
}
