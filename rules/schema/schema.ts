import * as z from 'zod/mini'
import { Policy, OptOut, Setting, Event, Status, Note, CollectiveAction, Authority } from './statements.ts'
import { ContextId, Country, Day, Id, Ids, Language, Link, LooseDate, PathEvidence, Places, QuietKind, Regime, evidence } from './codes.ts'

/**
 * The one definition of the rules format. Types, the committed JSON Schema (`rules/schema.json`) and the run-time validation of every rules
 * file are derived from it. `rules/README.md` explains the format.
 * Objects are not strict: an unknown field is dropped, so that this version can read the data of a later one.
 */

export const FORMAT = 2

/** A `URLPattern` with a full host, or with a group for a single label of it. */
const Pattern = z.string().check(z.regex(/^https:\/\//))
/** The same, or a path on every host of the service. */
const PathPattern = z.string().check(z.regex(/^(https:\/\/|\/)/))

const Service = z.object({
  id: Id,
  name: z.string(),
  operator: Id,
  match: z.array(Pattern).check(z.minLength(1)),
  except: z.optional(z.array(PathPattern)),
  /** Checked before the contexts. `evidence` says whose claim it is, for maintainers only: `splitRules` leaves it out. */
  quiet: z.optional(
    z.array(z.object({ kind: QuietKind, match: z.array(PathPattern).check(z.minLength(1)), evidence: z.optional(PathEvidence) })),
  ),
  /** People choose the first path segment, for example as a user name. Only the shared quiet paths under `everywhere` apply then. */
  names: z.optional(z.boolean()),
  /** First path segments that are no user names. A page under one of them is no profile. */
  reserved: z.optional(z.array(z.string())),
  /** The first match wins. If most of a service is of one kind, put that kind last and let it match everything. */
  contexts: z.array(z.object({ id: ContextId, match: z.array(PathPattern).check(z.minLength(1)), quiet: z.optional(z.boolean()) })),
  /** Names of cookies whose presence means that someone is signed in; the value is never read. */
  signedInCookies: z.optional(z.array(z.string())),
  /** Its accounts can be linked with those of the operator's other services, so that one objection should cover them all. */
  linkable: z.optional(z.boolean()),
  /** One of `CATEGORIES`. */
  category: z.optional(Id),
  /** Other names that people use, or a product that is part of it. */
  aliases: z.optional(z.array(z.string()).check(z.minLength(1))),
})

const Controller = z.object({
  id: Id,
  services: Ids,
  jurisdictions: Places,
  name: z.string(),
  /** Absent if the facts have none: no letter goes there then. */
  address: z.optional(z.array(z.string()).check(z.minLength(1))),
  /** Absent if the facts have none besides the opt-outs. */
  contact: z.optional(Link),
  ...evidence,
})

const ClassName = z.string().check(z.regex(/^[\w-]{1,60}$/))
const Distance = z.int().check(z.gte(0), z.lte(300))

const Operator = z.object({
  id: Id,
  name: z.string(),
  /** The extension requests this operator's sites at install; those of others only once the person wants them watched. */
  atInstall: z.optional(z.boolean()),
  /** The setting that shows which accounts are linked; the operator's name for the place is the text `linked.<id>`. */
  linkedAt: z.optional(Id),
  /** Its own groups of countries. Only its own statements may name them. */
  groups: z.optional(z.record(Id, z.array(Country).check(z.minLength(1)))),
  /**
   * The authority that leads cases about it in the European Economic Area; and by country the one among several to which the others pass
   * complaints on, because its national office is there. Both are ids of authorities.
   */
  lead: z.optional(z.object({ authority: Id, offices: z.optional(z.record(Country, Id)) })),
  /** Its pages to show if no rules can be read; their names are the texts with these ids. */
  fallback: z.optional(z.array(z.object({ id: Id, url: Link }))),
  /** Classes with which its pages mark their own light or dark theme on the root element. */
  theme: z.optional(z.object({ light: ClassName, dark: ClassName })),
  /** Distance of the badge from the top and bottom edge on its pages, in CSS pixels. */
  badge: z.optional(z.object({ top: Distance, bottom: Distance })),
  controllers: z.array(Controller),
})

export const Jurisdiction = z.object({
  id: Country,
  regime: Regime,
  /** Groups it belongs to, narrowest first. */
  groups: z.array(Id),
  /** The state it belongs to, if the same data protection law applies: statements about that state apply here too. */
  partOf: z.optional(Country),
  /** The country whose authority takes complaints from here; absent if the facts name none. */
  authority: z.optional(Country),
  zones: z.array(z.string()),
  /** Languages whose speakers nearly all live here: a hint if the time zone says nothing. */
  hint: z.optional(z.array(Language)),
  lands: z.optional(z.array(z.string())),
})

/** Fields that are alike in many sources are adjacent, which compresses better. */
const Source = z.object({
  date: z.optional(LooseDate),
  publisher: z.string(),
  kind: z.enum(['primary', 'original', 'secondary']),
  language: Language,
  /** Absent if no reputable page that a person can open has it. */
  url: z.optional(Link),
  /** The archived copy that was read, if the page itself changes. */
  archived: z.optional(Link),
  title: z.string(),
  /** The title is our description, not the printed one. */
  described: z.optional(z.boolean()),
})

/** A status is a matter between one operator and the law of one place. */
const OperatorStatus = z.extend(Status, { operator: Id })
const OperatorCollectiveAction = z.extend(CollectiveAction, { operator: Id })

export const Rules = z.object({
  $schema: z.optional(z.string()),
  format: z.literal(FORMAT),
  serial: z.int(),
  published: Day,
  expires: Day,
  services: z.array(Service),
  operators: z.array(Operator),
  policies: z.array(Policy),
  optOuts: z.array(OptOut),
  settings: z.array(Setting),
  events: z.array(Event),
  statuses: z.array(OperatorStatus),
  notes: z.array(Note),
  collectiveActions: z.array(OperatorCollectiveAction),
  authorities: z.array(Authority),
  jurisdictions: z.array(Jurisdiction),
  /** Time zones that say nothing about where a person lives. */
  ambiguousZones: z.array(z.string()),
  /** Names of services that were studied and are not shown, because too little is established. */
  leftOut: z.optional(z.array(z.string())),
  sources: z.record(Id, Source),
})

/** One language: every sentence about a fact, by the fact's id (`<id>`, `<id>.title`, `<id>.a` …). */
export const RulesText = z.object({
  language: Language,
  texts: z.record(z.string(), z.string()),
})

export type Rules = z.infer<typeof Rules>
export type RulesText = z.infer<typeof RulesText>
export type Operator = z.infer<typeof Operator>
export type Service = z.infer<typeof Service>
export type Controller = z.infer<typeof Controller>
export type Jurisdiction = z.infer<typeof Jurisdiction>
export type Source = z.infer<typeof Source>
