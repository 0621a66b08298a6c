import * as z from 'zod/mini'
import { AccountKind, Country, Day, Ids, LooseDate, ModelOwner, Places } from './codes.ts'

/**
 * What decides of an operator's services which state holds on them, without what is said about it: enough for a list of all services.
 * The index carries it, so that such a list needs no operator's file. What is usual is left out.
 */
const DecidingPolicy = z.object({
  services: Ids,
  in: Places,
  /** `active` if absent. */
  status: z.optional(z.enum(['announced', 'paused', 'opt-in', 'not-used', 'unknown'])),
  accounts: z.optional(AccountKind),
  whose: z.optional(ModelOwner),
  /** Of what is in use, if it is not plainly on. */
  default: z.optional(z.enum(['off', 'asked', 'depends'])),
  leads: z.optional(z.boolean()),
  /** Public posts if absent. */
  scope: z.optional(z.enum(['ai-chats', 'none'])),
  /** The company's own word if absent. */
  claim: z.optional(z.enum(['reported', 'presumed', 'disputed'])),
  since: z.optional(LooseDate),
  /** Sources differ on when it began. */
  sinceDisputed: z.optional(z.literal(true)),
  until: z.optional(Day),
  recheck: Day,
  /** Date of the newest evidence, if that is of an earlier year than the release. */
  evidence: z.optional(LooseDate),
  engine: z.optional(z.int()),
})

/** A way by which a person stops the use themselves, and that is known to be offered. */
const DecidingWay = z.object({ services: Ids, in: Places, switch: z.optional(z.literal(true)), engine: z.optional(z.int()) })

export const Deciding = z.object({
  groups: z.optional(z.record(z.string(), z.array(Country))),
  policies: z.array(DecidingPolicy),
  /** The first that comes into question before the next. */
  ways: z.array(DecidingWay),
  /** Of these services there are claims in circulation that are wrong. */
  myths: z.optional(z.array(z.object({ services: Ids, in: Places }))),
  /** It leaves ways open to people without an account. */
  open: z.optional(z.literal(true)),
})

export type Deciding = z.infer<typeof Deciding>
