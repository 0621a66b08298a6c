import * as z from 'zod/mini'
import {
  ContextId,
  Country,
  Day,
  EventKind,
  Id,
  Ids,
  Link,
  LooseDate,
  Outcome,
  Places,
  Regime,
  TrapCode,
  UseCode,
  evidence,
} from './vocabulary.ts'

/**
 * The one definition of the rules format. Types, the committed JSON Schema (`rules/schema.json`)
 * and the run-time check of every rules file come from here. The format is explained in `rules/README.md`.
 *
 * Objects are not strict: an unknown field is dropped, so that this version can read the data of a later one.
 */

export const FORMAT = 1

/** Patterns of the platform's own `URLPattern`; the host is always spelled out or a single-label group. */
const Pattern = z.string().check(z.regex(/^https:\/\//))

const Service = z.object({
  id: Id,
  name: z.string(),
  operator: Id,
  match: z.array(Pattern).check(z.minLength(1)),
  except: z.optional(z.array(Pattern)),
  contexts: z.array(z.object({ id: ContextId, match: z.array(Pattern).check(z.minLength(1)), quiet: z.optional(z.boolean()) })),
  /** Names of cookies whose presence means that someone is signed in; the value is never read. */
  signedInCookies: z.optional(z.array(z.string())),
  /** Its accounts can be linked with those of the operator's other services, so that one objection should cover them all. */
  linkable: z.optional(z.boolean()),
})

const Controller = z.object({
  id: Id,
  services: Ids,
  jurisdictions: Places,
  name: z.string(),
  address: z.array(z.string()).check(z.minLength(1)),
  contact: Link,
  ...evidence,
})

const Operator = z.object({ id: Id, name: z.string(), controllers: z.array(Controller) })

const Policy = z.object({
  id: Id,
  services: Ids,
  jurisdictions: Places,
  status: z.enum(['active', 'announced', 'paused', 'opt-in', 'not-used', 'unknown']),
  /** Nobody has said so for this place: it is assumed from what is said for others. */
  presumed: z.optional(z.boolean()),
  since: z.optional(LooseDate),
  until: z.optional(Day),
  /** Date of the company's text that this statement rests on. */
  stated: z.optional(LooseDate),
  basis: z.enum(['legitimate-interest', 'consent', 'terms', 'not-stated']),
  uses: z.array(UseCode),
  excludes: z.array(UseCode),
  retroactive: z.enum(['no', 'disputed', 'unknown']),
  ...evidence,
})

const Route = z.object({
  id: Id,
  services: Ids,
  jurisdictions: Places,
  kind: z.enum(['form', 'portal', 'privacy-centre', 'third-party-form', 'setting', 'letter', 'authority']),
  /** Who can use it, and for what. */
  for: z.enum(['account', 'ai-chats', 'anyone']),
  /** Smaller comes first; the next one is the fall-back. */
  order: z.int(),
  /** `reported`: sources disagree whether people there are shown it. */
  offered: z.enum(['yes', 'reported']),
  /** Absent for a letter, which the extension writes itself. */
  url: z.optional(Link),
  /** The number of Meta's form engine, by which the form helper knows the page. */
  formId: z.optional(z.string().check(z.regex(/^\d{6,20}$/))),
  signedIn: z.enum(['required', 'helps', 'no']),
  asks: z.object({
    reason: z.enum(['optional', 'required', 'none']),
    email: z.optional(z.boolean()),
    country: z.optional(z.boolean()),
    emailCode: z.optional(z.boolean()),
    phone: z.optional(z.boolean()),
    /** Fewest characters that the reason needs. */
    minLength: z.optional(z.int()),
  }),
  covers: z.array(UseCode),
  ...evidence,
})

const Setting = z.object({
  id: Id,
  services: Ids,
  jurisdictions: Places,
  order: z.int(),
  url: z.optional(Link),
  /** Strength of the effect; the words are in the text. */
  effect: z.enum(['limits', 'deletes', 'shows', 'cosmetic']),
  ...evidence,
})

const Event = z.object({
  id: Id,
  date: LooseDate,
  jurisdictions: Places,
  services: Ids,
  /** What it is about; only `training` and `law` are shown in the first list. */
  topic: z.enum(['training', 'law', 'ai-ads', 'competition', 'other-product', 'other-topic']),
  actor: z.string(),
  kind: EventKind,
  caseNumber: z.optional(z.string()),
  outcome: Outcome,
  ...evidence,
})

/** Where the law stands in one place, in one sentence. */
const Status = z.object({
  id: Id,
  jurisdictions: Places,
  form: z.enum(['yes', 'no', 'unclear']),
  right: z.enum(['gdpr-21', 'uk-gdpr-21', 'fadp', 'lgpd', 'pipa-37', 'consent-law', 'limited', 'none', 'unverified']),
  ...evidence,
})

/** A thing worth knowing: a nuance, a claim in circulation that is wrong, or what a kind of page means. */
const Note = z.object({
  id: Id,
  kind: z.enum(['nuance', 'myth', 'context']),
  services: Ids,
  jurisdictions: Places,
  contexts: z.optional(z.array(ContextId)),
  order: z.optional(z.int()),
  ...evidence,
})

const Remedy = z.object({
  id: Id,
  jurisdictions: Places,
  actor: z.string(),
  /** Not about AI training: listed so that nobody joins the wrong one. */
  aboutTraining: z.boolean(),
  joinable: z.enum(['yes', 'no', 'unclear', 'automatic']),
  url: z.optional(Link),
  ...evidence,
})

const Authority = z.object({
  id: Id,
  jurisdiction: Country,
  /** A German Land, `DE-HH`. */
  land: z.optional(z.string().check(z.regex(/^DE-[A-Z]{2}$/))),
  name: z.string(),
  nameEn: z.string(),
  short: z.string(),
  website: Link,
  complaint: Link,
  languages: z.array(z.string()),
  email: z.optional(z.email()),
  postal: z.optional(z.string()),
  traps: z.array(TrapCode),
  ...evidence,
})

const Jurisdiction = z.object({
  id: Country,
  regime: Regime,
  /** Groups it belongs to, the narrowest first. */
  groups: z.array(z.enum(['eu', 'eea', 'meta-region'])),
  /** Whose authority takes complaints from here; absent where the facts name none. */
  authority: z.optional(Country),
  zones: z.array(z.string()),
  /** Languages whose speakers nearly all live here: a hint where the time zone says nothing. */
  hint: z.optional(z.array(z.string())),
  lands: z.optional(z.array(z.string())),
})

const Source = z.object({
  title: z.string(),
  /** The title is our description, not the printed one. */
  described: z.optional(z.boolean()),
  publisher: z.string(),
  /** Absent where nothing reputable that a person can open carries it. */
  url: z.optional(Link),
  /** The dated copy that was read, where the page itself changes. */
  archived: z.optional(Link),
  date: z.optional(LooseDate),
  kind: z.enum(['primary', 'original', 'secondary']),
  language: z.string(),
})

export const Rules = z.object({
  $schema: z.optional(z.string()),
  format: z.literal(FORMAT),
  serial: z.int(),
  published: Day,
  expires: Day,
  services: z.array(Service),
  operators: z.array(Operator),
  policies: z.array(Policy),
  routes: z.array(Route),
  settings: z.array(Setting),
  events: z.array(Event),
  statuses: z.array(Status),
  notes: z.array(Note),
  remedies: z.array(Remedy),
  authorities: z.array(Authority),
  jurisdictions: z.array(Jurisdiction),
  /** Time zones that say nothing about where a person lives. */
  ambiguousZones: z.array(z.string()),
  sources: z.record(Id, Source),
})

/** One language: every sentence about a fact, under the fact's id (`<id>`, `<id>.title`, `<id>.a` …). */
export const RulesText = z.object({ language: z.string(), texts: z.record(z.string(), z.string()) })

export type Rules = z.infer<typeof Rules>
export type RulesText = z.infer<typeof RulesText>
export type Service = z.infer<typeof Service>
export type Controller = z.infer<typeof Controller>
export type Policy = z.infer<typeof Policy>
export type Route = z.infer<typeof Route>
export type Setting = z.infer<typeof Setting>
export type Event = z.infer<typeof Event>
export type Status = z.infer<typeof Status>
export type Note = z.infer<typeof Note>
export type Remedy = z.infer<typeof Remedy>
export type Authority = z.infer<typeof Authority>
export type Jurisdiction = z.infer<typeof Jurisdiction>
export type Source = z.infer<typeof Source>
