import * as z from 'zod/mini'
import { REFUSALS } from '../../../rules/feed/refusals.ts'
import { CHANGE_KINDS } from '../../../rules/engine/changes.ts'

/** Shapes of what the feed and the change notices store (`entrypoints/shared/storage/storage.ts`). */

/** Results of an attempt: newer rules, nothing new, refused, or no answer. Words: `feed.result.…` and `feed.refused.…`. */
export const FEED_RESULTS = [
  'updated',
  'same',
  'offline',
  'unreachable',
  'http',
  'permission',
  'unsupported',
  'storage',
  'broken',
  ...REFUSALS,
] as const
export type FeedResult = (typeof FEED_RESULTS)[number]

/** The last accepted envelope, and the keys trusted since. */
export const FeedHead = z.object({
  serial: z.int(),
  /** The whole `feed.txt`. */
  envelope: z.string(),
  /** The host's ETag for it, and since when (milliseconds) it has been sent back. */
  etag: z.nullable(z.object({ value: z.string(), since: z.number() })),
  /** Keys of the build that accepted it; below, those that signed envelopes added. */
  keys: z.optional(z.string()),
  trusted: z.array(z.string()),
  revoked: z.array(z.string()),
})

/**
 * Files of the feed, byte for byte as verified: index, authorities, the operators' deciding parts, and by id those operators that differ
 * from the bundled ones.
 */
const Parts = z.object({
  index: z.string(),
  authorities: z.string(),
  list: z.optional(z.string()),
  operators: z.record(z.string(), z.string()),
})
/** Statements that this device did not accept, as named by `rules/feed/left-out.ts`. */
const LeftOut = z.optional(z.array(z.string()))
/** A release of format 1 was a single file, and versions before December 2026 stored it that way. Both are read until December 2027. */
export const FeedRules = z.union([
  z.object({ serial: z.int(), parts: Parts, leftOut: LeftOut }),
  z.object({ serial: z.int(), text: z.string(), leftOut: LeftOut }),
])
/** Sentences by operator, or `common`, if they differ from the bundled ones; with the list that names them. In format 1 all in one. */
export const FeedText = z.union([
  z.object({ serial: z.int(), language: z.string(), list: z.string(), texts: z.record(z.string(), z.string()) }),
  z.object({ serial: z.int(), language: z.string(), text: z.string() }),
])

/** When the attempt was made (ISO, UTC), its result, and the serial in use afterwards. */
export const FeedLog = z.array(z.object({ at: z.string(), result: z.enum(FEED_RESULTS), serial: z.nullable(z.int()) }))

const Marks = z.record(z.string(), z.string())

export const Change = z.object({
  kind: z.enum(CHANGE_KINDS),
  id: z.string(),
  services: z.array(z.string()),
  date: z.string(),
  /** Absent in what the first release stored. */
  before: z.optional(Marks),
  after: z.optional(Marks),
})

/** What the rules said for this person when they last looked. */
export const Baseline = z.object({
  serial: z.int(),
  published: z.string(),
  country: z.nullable(z.string()),
  /** Absent in what versions before December 2026 stored. */
  services: z.optional(z.array(z.string())),
  facts: z.array(
    z.object({
      key: z.string(),
      id: z.string(),
      services: z.array(z.string()),
      marks: Marks,
    }),
  ),
})

export type FeedHead = z.infer<typeof FeedHead>
export type FeedRules = z.infer<typeof FeedRules>
export type FeedText = z.infer<typeof FeedText>
export type FeedLog = z.infer<typeof FeedLog>
