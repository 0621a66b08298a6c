import * as z from 'zod/mini'
import type { CalendarEntry, CalendarEvent } from './ics.ts'
import { addDays } from '../../../rules/engine/calendar.ts'
import { Day } from '../records/deadlines.ts'
import { parseSafely, salvageList } from '../storage/parse-safely.ts'

const Entry = z.object({ uid: z.string(), day: Day })

/**
 * What calendar files gave out so far: of each entry its name (UID) and day, and the stamp of the last file. It is how the next file
 * cancels what no longer holds, also for a record that was deleted since.
 */
export const Given = z.object({ stamp: z.nullable(z.iso.datetime()), entries: z.array(Entry) })
export type Given = z.infer<typeof Given>
export const NONE_GIVEN: Given = { stamp: null, entries: [] }

const Loose = z.object({ stamp: z.optional(z.unknown()), entries: z.optional(z.unknown()) })

/** What can still be read. Without the stamp the entries are kept all the same: the next file must cancel what no longer holds. */
export function salvageGiven(value: unknown): Given | undefined {
  const loose = Loose.safeParse(value).data
  return loose && { stamp: parseSafely(Given.shape.stamp, loose.stamp).data ?? null, entries: salvageList(Entry, loose.entries) ?? [] }
}

/** Days for which an entry that has passed is still cancelled. */
const PASSED = 31
const EARLIEST = '2000-01-01T00:00:00.000Z'

interface Present {
  /** What is to come. */
  events: readonly CalendarEvent[]
  /** Names of entries of which something is still due: one that has passed is not unneeded. */
  open: readonly string[]
  today: Day
  /** What a cancelled entry is called. */
  cancelled: string
}

/**
 * The entries of the next file: what is to come, and as cancelled what was given out and no longer holds. Nothing else is cancelled:
 * a calendar that never had an entry could show it as a cancelled one.
 */
export function nextEntries({ entries }: Given, { events, open, today, cancelled }: Present): CalendarEntry[] {
  const live = events.map(({ uid }) => uid)
  const gone = entries.filter(({ uid, day }) => !live.includes(uid) && today <= (open.includes(uid) ? day : addDays(day, PASSED)))
  return [...events, ...gone.map(({ uid, day }) => ({ uid, day, summary: cancelled, cancelled: true as const }))]
}

/** What to remember of a file that is given out at the instant `now`. Its stamp is a minute or more later than the last, whatever the clock says. */
export function afterGiving(before: Given, entries: readonly CalendarEntry[], now: string): Given & { stamp: string } {
  const next = before.stamp === null ? EARLIEST : new Date(Date.parse(before.stamp) + 60_000).toISOString()
  const uids = new Set(entries.map(({ uid }) => uid))
  const kept = before.entries.filter(({ uid }) => !uids.has(uid))
  return { stamp: now > next ? now : next, entries: [...kept, ...entries.map(({ uid, day }) => ({ uid, day }))] }
}
