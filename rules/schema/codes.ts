import * as z from 'zod/mini'
import { isCalendarDate, isCountry, isLanguage, isOwnName, isPlainLink } from './platform.ts'

/** The codes and small shapes that the rules format (`rules/schema/schema.ts`) is made of. All lists are closed. */

/** The topic of a note shown beside a question: an objection from an earlier round, or proof that one was sent. */
export const NOTE_POINTS = ['earlier-objection', 'proof'] as const

export const Id = z.string().check(
  z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  z.refine((id) => !isOwnName(id), 'the language has an object of this name: choose another id'),
)
export const Country = z.string().check(z.regex(/^[A-Z]{2}$/), z.refine(isCountry, 'no country has this code'))
/** A language tag that the browser can read, `pt-BR`. */
export const Language = z.string().check(z.refine(isLanguage, 'this is no language tag'))
/** A calendar day, `2026-11-23`. */
export const Day = z.iso.date()
/** A day, a month or a year, as precise as the source is. */
export const LooseDate = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), z.refine(isCalendarDate, 'the calendar has no such day'))
/** Refuses links that look different from where they lead; `rules:check` refuses unknown hosts. */
export const Link = z
  .url({ protocol: /^https$/ })
  .check(z.refine(isPlainLink, 'this is no plain https address, spelled as the browser would'))
/** A country code, or the id of a group of countries, common or the operator's own; `world` means everyone. */
export const Place = z.string().check(z.regex(/^([A-Z]{2}|[a-z0-9]+(-[a-z0-9]+)*)$/))
export const Places = z.array(Place).check(z.minLength(1))
export const Ids = z.array(Id).check(z.minLength(1))

export const Confidence = z.enum(['two-or-more', 'one-primary', 'one', 'conflict'])

/** What this version understands. Raise it if older versions would misread a statement with the new code or field. */
export const ENGINE = 1

/** Fields that every statement must have. */
export const evidence = {
  sources: Ids,
  /** Date of the newest evidence seen, never the date of writing; as precise as that evidence is. */
  verified: LooseDate,
  /** From the day after this one the statement counts as stale. */
  recheck: Day,
  confidence: Confidence,
  volatile: z.optional(z.boolean()),
  /** Sources contradict each other: the texts `<id>.a` and `<id>.b` give both versions. */
  disputed: z.optional(z.boolean()),
  /** The lowest `ENGINE` that understands this statement; older versions do not use it. */
  engine: z.optional(z.int()),
}

export const ContextId = z.enum([
  'feed',
  'profile',
  'group',
  'video',
  'marketplace',
  'search',
  'messages',
  'ai-chat',
  'form',
  /** A form of the operator's that is not for objecting. */
  'other-form',
  'portal',
  'privacy',
  'settings',
  'help',
  'login',
  'interstitial',
  'other',
])

/**
 * Pages that ask a person for something, or stand between two pages: not the time for a badge.
 * `code`: a second factor. `suspended`: a locked account. `foreign-login`: another site asks to sign in, or to share, with this account.
 */
export const QuietKind = z.enum([
  'sign-in',
  'sign-up',
  'code',
  'suspended',
  'consent',
  'foreign-login',
  'link-warning',
  'unsupported-browser',
])

/** Who says that an address is what it is said to be; `background`: general knowledge, without evidence. */
export const PathEvidence = z.enum(['company', 'several', 'one', 'background'])

/** Groups in the list of all services. A service of a later release may have another one, and is listed with the rest. */
export const CATEGORIES = ['assistant', 'social', 'media', 'work', 'creation', 'commerce'] as const
export type Category = (typeof CATEGORIES)[number]

export const AccountKind = z.enum(['personal', 'business', 'all'])

/**
 * Whose models a policy is about, strongest first. `signal-only`: a signal asks others not to train; `service-ml`: models that make the
 * service work and are not said to create content.
 */
export const ModelOwner = z.enum(['own-models', 'both', 'other-companies', 'service-ml', 'signal-only'])

/** Kinds of opt-outs. `rules/engine/can-act.ts` says with which of them a person stops the use themselves. */
export const OptOutKind = z.enum([
  'form',
  'portal',
  'privacy-centre',
  'switch',
  'email',
  'third-party-form',
  'setting',
  'letter',
  'admin',
  'delete',
  'authority',
])

export const EventKind = z.enum([
  'announcement',
  'policy',
  'start',
  'pause',
  'complaint',
  'warning-letter',
  'application',
  'claim',
  'appeal',
  'ruling',
  'order',
  /** An authority opens or extends a case; nothing is decided. */
  'proceedings',
  'statement',
  'guidance',
  'guideline',
  'opinion',
  'proposal',
  'law',
  'survey',
  'report',
  'hearing',
  'settlement',
])

/** Neutral words for an outcome. There is no word for "approved" because nobody approved anything. */
export const Outcome = z.enum([
  'active',
  'superseded',
  'pending',
  'dismissed-interim',
  'granted-interim',
  'lifted',
  'suspended',
  'monitoring',
  'no-approval',
  'guidance',
  'draft',
  'non-binding',
  'in-force',
  'phased-in',
  'closed',
  'open',
  'not-pursued',
  'appealed',
  'result-unknown',
  'reported',
])

export const CaveatCode = z.enum([
  'company-first',
  'signature',
  'id-copy',
  'postal-address',
  'e-signature',
  'no-party-status',
  'login-needed',
  'report-is-not-complaint',
  'order-form',
  'attach-correspondence',
  'no-email',
  'land-decides',
  'office-elsewhere',
  'lead-authority',
  'own-language',
  'slow',
])

export const Regime = z.enum(['gdpr', 'gdpr-like', 'uk', 'ch', 'br', 'own', 'other'])

export type Confidence = z.infer<typeof Confidence>
export type QuietKind = z.infer<typeof QuietKind>
export type ContextId = z.infer<typeof ContextId>
export type EventKind = z.infer<typeof EventKind>
export type Outcome = z.infer<typeof Outcome>
export type CaveatCode = z.infer<typeof CaveatCode>
export type Regime = z.infer<typeof Regime>
export type AccountKind = z.infer<typeof AccountKind>
export type ModelOwner = z.infer<typeof ModelOwner>
export type OptOutKind = z.infer<typeof OptOutKind>
