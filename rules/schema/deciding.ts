import * as z from 'zod/mini'
import { AccountKind, Country, Day, Ids, LooseDate, ModelOwner, Places } from './codes.ts'

/**
 * What decides the state of an operator's services, without any text: enough for a list of all services. The index carries it, so that such
 * a list needs no operator's file. Default values are left out.
 */
const DecidingPolicy = z.object({
  services: Ids,
  in: Places,
  /** `active` if absent. */
  status: z.optional(z.enum(['announced', 'paused', 'opt-in', 'not-used', 'unknown'])),
  accounts: z.optional(AccountKind),
  whose: z.optional(ModelOwner),
  /** Default for something in use, if it is not simply on. */
  default: z.optional(z.enum(['off', 'asked', 'depends'])),
  leads: z.optional(z.boolean()),
  /** Public posts if absent. */
  scope: z.optional(z.enum(['ai-chats', 'none'])),
  /** The company's own claim if absent. */
  claim: z.optional(z.enum(['reported', 'presumed', 'disputed'])),
  since: z.optional(LooseDate),
  /** Sources differ on when it began. */
  sinceDisputed: z.optional(z.literal(true)),
  until: z.optional(Day),
  recheck: Day,
  /** Date of the newest evidence, if it is from an earlier year than the release. */
  evidence: z.optional(LooseDate),
  engine: z.optional(z.int()),
})

/** An opt-out with which a person stops the use themselves, and that is known to be offered. */
const DecidingWay = z.object({ services: Ids, in: Places, switch: z.optional(z.literal(true)), engine: z.optional(z.int()) })

export const Deciding = z.object({
  groups: z.optional(z.record(z.string(), z.array(Country))),
  policies: z.array(DecidingPolicy),
  /** In the order in which they apply. */
  ways: z.array(DecidingWay),
  /** Services with false claims in circulation. */
  myths: z.optional(z.array(z.object({ services: Ids, in: Places }))),
  /** It offers ways for people without an account. */
  open: z.optional(z.literal(true)),
})

export type Deciding = z.infer<typeof Deciding>
