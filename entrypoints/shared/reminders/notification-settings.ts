import * as z from 'zod/mini'
import { salvageList } from '../storage/parse-safely.ts'

/** System notifications: whether the person wants them, and which they have seen. */
export const NotificationSettings = z.object({ on: z.boolean(), shown: z.array(z.string()) })
export type NotificationSettings = z.infer<typeof NotificationSettings>
export const NO_NOTIFICATIONS: NotificationSettings = { on: false, shown: [] }

const Loose = z.object({ on: z.boolean(), shown: z.optional(z.unknown()) })

export function salvageNotifications(value: unknown): NotificationSettings | undefined {
  const loose = Loose.safeParse(value).data
  return loose && { on: loose.on, shown: salvageList(z.string(), loose.shown) ?? [] }
}
