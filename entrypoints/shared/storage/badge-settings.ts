import * as z from 'zod/mini'
import { parseSafely, salvageList } from './parse-safely.ts'

/** The badge in the page: on or off, its corner, and the mutes. A mute is dated, so that it can be listed and undone. */
export const Mute = z.object({
  scope: z.enum(['page', 'site', 'until-change', 'ever']),
  /** Service id; for `page`, below, also the muted context. Null for `ever`. */
  service: z.nullable(z.string()),
  context: z.nullable(z.string()),
  /** Day on which it was muted; below, the serial of the rules then. */
  day: z.string(),
  serial: z.int(),
})
export type Mute = z.infer<typeof Mute>

const Corner = z.enum(['bottom-end', 'bottom-start', 'top-end', 'top-start'])

export const Badge = z.object({
  on: z.boolean(),
  corner: Corner,
  /** A mark without words. */
  small: z.optional(z.boolean()),
  mutes: z.array(Mute),
})
export type Badge = z.infer<typeof Badge>

export const NO_BADGE_SETTINGS: Badge = { on: true, corner: 'bottom-end', mutes: [] }

const Loose = z.object({ on: z.boolean(), corner: z.optional(z.unknown()), small: z.optional(z.unknown()), mutes: z.optional(z.unknown()) })

/** A badge that was turned off stays off, even if other settings are damaged. */
export function salvageBadge(value: unknown): Badge | undefined {
  const loose = Loose.safeParse(value).data
  if (!loose) return undefined
  const small = parseSafely(z.boolean(), loose.small).data
  return {
    on: loose.on,
    corner: parseSafely(Corner, loose.corner).data ?? NO_BADGE_SETTINGS.corner,
    ...(small !== undefined && { small }),
    mutes: salvageList(Mute, loose.mutes) ?? [],
  }
}
