import * as z from 'zod/mini'
import { isCalendarDate, isCountry, isLanguage, isOwnName, isPlainLink } from './platform.ts'

/** The words and small shapes that the rules format (`rules/schema/schema.ts`) is made of. All lists are closed. */

/** What a note is about, if it is shown beside a question: an objection of an earlier round, or what proves that one was sent. */
export const NOTE_POINTS = ['earlier-objection', 'proof'] as const

export const Id = z.string().check(
  z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  z.refine((id) => !isOwnName(id), 'the language has an object of this name: choose another id'),
)
export const Country = z.string().check(z.regex(/^[A-Z]{2}$/), z.refine(isCountry, 'no country has this code'))
/** A tag that the browser knows how to read, `pt-BR`. */
export const Language = z.string().check(z.refine(isLanguage, 'this is no language tag'))
/** A calendar day, `2026-11-23`. */
export const Day = z.iso.date()
/** A day, a month or a year, as exact as the source is. */
export const LooseDate = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), z.refine(isCalendarDate, 'the calendar has no such day'))
/** What leads elsewhere than it says is refused here, unknown hosts by `rules:check`. */
export const Link = z
  .url({ protocol: /^https$/ })
  .check(z.refine(isPlainLink, 'this is no plain https address, spelled as the browser would'))
/** A country, or the id of a group of countries, everybody's or the operator's own; `world` is everybody. */
export const Place = z.string().check(z.regex(/^([A-Z]{2}|[a-z0-9]+(-[a-z0-9]+)*)$/))
export const Places = z.array(Place).check(z.minLength(1))
export const Ids = z.array(Id).check(z.minLength(1))

export const Confidence = z.enum(['two-or-more', 'one-primary', 'one', 'conflict'])

/** What this version understands. It rises when a statement could be misread by a version that does not know a new word or field. */
export const ENGINE = 1

/** What every statement owes the reader. */
export const evidence = {
  sources: Ids,
  /** Date of the newest evidence seen, never the date of writing; as exact as that evidence is. */
  verified: LooseDate,
  /** From the day after this one the statement counts as stale. */
  recheck: Day,
  confidence: Confidence,
  volatile: z.optional(z.boolean()),
  /** Sources contradict each other: the texts `<id>.a` and `<id>.b` give both versions. */
  disputed: z.optional(z.boolean()),
  /** The least `ENGINE` that understands this statement; older versions do not use it. */
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
  /** A form of the operator's by which nobody objects. */
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
 * Pages that ask something of a person, or stand between two pages: whatever is about to happen there, it is not the time for us.
 * `code`: a second step. `suspended`: an account is locked. `foreign-login`: another site asks to sign in, or to share, by this account.
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

/** On whose word an address is what it is said to be; `background`: on general knowledge, nobody has shown it. */
export const PathEvidence = z.enum(['company', 'several', 'one', 'background'])

/** How the list of all services groups them. A service of a later release may have another: such a one is listed with the rest. */
export const CATEGORIES = ['assistant', 'social', 'media', 'work', 'creation', 'commerce'] as const
export type Category = (typeof CATEGORIES)[number]

export const AccountKind = z.enum(['personal', 'business', 'all'])

/**
 * Whose models a policy is about, the strongest first. `signal-only`: others are asked by a sign not to train; `service-ml`: models that
 * make the service work and are not said to create content.
 */
export const ModelOwner = z.enum(['own-models', 'both', 'other-companies', 'service-ml', 'signal-only'])

/** Ways to act. `rules/engine/can-act.ts` says by which of them a person stops the use themselves. */
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
  /** An authority opens or widens a case; nothing is decided. */
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

/** Neutral words for how a thing stands. There is no word for "approved" because nobody approved anything. */
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
