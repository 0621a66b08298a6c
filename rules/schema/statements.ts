import * as z from 'zod/mini'
import {
  AccountKind,
  ContextId,
  Country,
  Day,
  EventKind,
  Id,
  Ids,
  Language,
  Link,
  LooseDate,
  ModelOwner,
  NOTE_POINTS,
  Outcome,
  Places,
  OptOutKind,
  CaveatCode,
  evidence,
} from './codes.ts'
import { UseCode } from './use-code.ts'

/** The kinds of statements that the rules are made of (`rules/schema/schema.ts`). Each needs evidence. */

export const Policy = z.object({
  id: Id,
  services: Ids,
  jurisdictions: Places,
  /** Kind of accounts it is about; all if absent. */
  accounts: z.optional(AccountKind),
  /** Whose models are trained; the company's own if this is absent. */
  whose: z.optional(ModelOwner),
  /** What applies to someone who does nothing; `none`: there is no choice. */
  default: z.optional(z.enum(['on', 'off', 'asked', 'depends', 'none'])),
  /** It decides for the service even if there is a stronger one: that one is about a part of the service only. */
  leads: z.optional(z.boolean()),
  /** Nobody has said so for this place: it is inferred from what is said for others. */
  presumed: z.optional(z.boolean()),
  since: z.optional(LooseDate),
  until: z.optional(Day),
  /** Date of the company's text that this statement rests on. */
  stated: z.optional(LooseDate),
  basis: z.enum(['legitimate-interest', 'consent', 'terms', 'not-stated']),
  uses: z.array(UseCode),
  excludes: z.array(UseCode),
  /** Whether stopping it also takes back what was used before. */
  retroactive: z.enum(['yes', 'no', 'disputed', 'unknown']),
  status: z.enum(['active', 'announced', 'paused', 'opt-in', 'not-used', 'unknown']),
  /** Within how many days, according to the company, stopping takes effect in its training data, and in its models. */
  reach: z.optional(z.object({ data: z.int(), models: z.int() })),
  /** What the sources differ on if it is `disputed`: kinds of data, or the start date. Everything if absent. */
  disputes: z.optional(z.array(z.enum([...UseCode.options, 'start']))),
  /** Kinds of data whose use or exclusion is only inferred from other places, whatever is stated or reported about the rest. */
  presumes: z.optional(z.array(UseCode)),
  ...evidence,
})

export const OptOut = z.object({
  id: Id,
  services: Ids,
  jurisdictions: Places,
  kind: OptOutKind,
  /** Who can use it, and for what. */
  for: z.enum(['account', 'ai-chats', 'creator', 'workspace-owner', 'anyone']),
  /** Lower comes first; the next one is the fallback. */
  order: z.int(),
  /** `reported`: whether people there are offered it was not verified. */
  offered: z.enum(['yes', 'reported']),
  /** Absent for a letter, which the extension writes itself, for an e-mail, and if only the labels to press are known. */
  url: z.optional(Link),
  /** Address for an e-mail. */
  email: z.optional(z.email()),
  /** Labels to press one after the other, in the company's words. */
  path: z.optional(z.array(z.string()).check(z.minLength(1))),
  /** How many clicks that takes from the address. */
  clicks: z.optional(z.int()),
  /** The number in the form's address, which identifies the page for the form helper. */
  formId: z.optional(z.string().check(z.regex(/^\d{6,20}$/))),
  /** The software that made the form, `meta-support` or `generic`. Its pages are only inspected by a version that knows it. */
  formEngine: z.optional(Id),
  signedIn: z.enum(['required', 'helps', 'no']),
  /** The service to sign in to, if its form serves others too. */
  signInAt: z.optional(Id),
  asks: z.object({
    reason: z.enum(['optional', 'required', 'none']),
    email: z.optional(z.boolean()),
    country: z.optional(z.boolean()),
    emailCode: z.optional(z.boolean()),
    phone: z.optional(z.boolean()),
    /** Minimum number of characters of the reason. */
    minLength: z.optional(z.int()),
  }),
  covers: z.array(UseCode),
  /** The company confirms receipt, usually within this many days. Absent if that is not known. */
  confirms: z.optional(z.object({ by: z.literal('email'), days: z.int().check(z.positive()) })),
  /**
   * Where the address, or the form's number, was last seen: in the company's own app or text, or only elsewhere. Its source is in addition
   * to `sources`, on which the statement rests, and may be one that nobody can open.
   */
  seen: z.optional(z.object({ by: z.enum(['company', 'others']), app: z.optional(z.string()), date: LooseDate, source: Id })),
  ...evidence,
})

export const Setting = z.object({
  id: Id,
  services: Ids,
  jurisdictions: Places,
  order: z.int(),
  url: z.optional(Link),
  /** Labels to press one after the other, in the company's words, and how many clicks that takes; as for opt-outs. */
  path: z.optional(z.array(z.string()).check(z.minLength(1))),
  clicks: z.optional(z.int()),
  /** Strength of the effect; the words are in the text. */
  effect: z.enum(['limits', 'deletes', 'shows', 'cosmetic']),
  ...evidence,
})

export const Event = z.object({
  id: Id,
  date: LooseDate,
  caseNumber: z.optional(z.string()),
  /**
   * What it is about; only `training` and `law` are shown in the first list.
   * `lawmaking`: a bill, a draft or the talks about one; `background`: figures and surveys about the training.
   */
  topic: z.enum(['training', 'law', 'lawmaking', 'background', 'ai-ads', 'competition', 'other-product', 'other-topic']),
  services: Ids,
  jurisdictions: Places,
  actor: z.string(),
  /** The authority that the actor is, so that it can be named in the reader's language. */
  authority: z.optional(Id),
  kind: EventKind,
  outcome: Outcome,
  ...evidence,
})

/** The legal position in one place, in one sentence. */
export const Status = z.object({
  id: Id,
  jurisdictions: Places,
  form: z.enum(['yes', 'no', 'unclear']),
  right: z.enum(['gdpr-21', 'uk-gdpr-21', 'fadp', 'lgpd', 'pipa-37', 'consent-law', 'limited', 'none', 'unverified']),
  ...evidence,
})

/** Something worth knowing: a nuance, a false claim in circulation, or what a kind of page means. */
export const Note = z.object({
  id: Id,
  kind: z.enum(['nuance', 'myth', 'context']),
  services: Ids,
  jurisdictions: Places,
  contexts: z.optional(z.array(ContextId)),
  /** Shown where the person records what they sent. */
  point: z.optional(z.enum(NOTE_POINTS)),
  order: z.optional(z.int()),
  ...evidence,
})

export const CollectiveAction = z.object({
  id: Id,
  jurisdictions: Places,
  actor: z.string(),
  /** Not about AI training: listed so that nobody joins the wrong one. */
  aboutTraining: z.boolean(),
  joinable: z.enum(['yes', 'no', 'unclear', 'automatic']),
  url: z.optional(Link),
  ...evidence,
})

export const Authority = z.object({
  id: Id,
  jurisdiction: Country,
  /** A German Land, `DE-HH`. */
  land: z.optional(z.string().check(z.regex(/^DE-[A-Z]{2}$/))),
  name: z.string(),
  nameEn: z.string(),
  short: z.string(),
  website: Link,
  complaint: Link,
  languages: z.array(Language),
  email: z.optional(z.email()),
  postal: z.optional(z.string()),
  caveats: z.array(CaveatCode),
  ...evidence,
})

export type Policy = z.infer<typeof Policy>
export type OptOut = z.infer<typeof OptOut>
export type Setting = z.infer<typeof Setting>
export type Event = z.infer<typeof Event>
export type Status = z.infer<typeof Status>
export type Note = z.infer<typeof Note>
export type CollectiveAction = z.infer<typeof CollectiveAction>
export type Authority = z.infer<typeof Authority>
