import * as z from 'zod/mini'
import type { CalendarEntry, CalendarEvent } from './ics.ts'
import { addDays } from '../../../rules/engine/calendar.ts'
import { Day } from '../records/deadlines.ts'
import { parseSafely, salvageList } from '../storage/parse-safely.ts'

const Entry = z.object({ uid: z.string(), day: Day })

/**
 * What calendar files have contained so far: the UID and day of each entry, and the stamp of the last file. The next file uses it to cancel
 * entries that no longer apply, including those of deleted records.
 */
export const Given = z.object({ stamp: z.nullable(z.iso.datetime()), entries: z.array(Entry) })
export type Given = z.infer<typeof Given>
export const NONE_GIVEN: Given = { stamp: null, entries: [] }

const Loose = z.object({ stamp: z.optional(z.unknown()), entries: z.optional(z.unknown()) })

/** What can still be read. The entries are kept even without the stamp: the next file must cancel those that no longer apply. */
export function salvageGiven(value: unknown): Given | undefined {
  const loose = Loose.safeParse(value).data
  return loose && { stamp: parseSafely(Given.shape.stamp, loose.stamp).data ?? null, entries: salvageList(Entry, loose.entries) ?? [] }
}

/** For how many days a past entry is still cancelled. */
const PASSED = 31
const EARLIEST = '2000-01-01T00:00:00.000Z'

interface Present {
  /** Upcoming events. */
  events: readonly CalendarEvent[]
  /** UIDs of entries whose reminder is still open: a past day alone does not make an entry obsolete. */
  open: readonly string[]
  today: Day
  /** Title of a cancelled entry. */
  cancelled: string
}

/**
 * The entries of the next file: upcoming ones, and as cancelled those given out before that no longer apply. Nothing else is cancelled: a
 * calendar that never had an entry could show it as a cancelled one.
 */
export function nextEntries({ entries }: Given, { events, open, today, cancelled }: Present): CalendarEntry[] {
  const live = events.map(({ uid }) => uid)
  const gone = entries.filter(({ uid, day }) => !live.includes(uid) && today <= (open.includes(uid) ? day : addDays(day, PASSED)))
  return [...events, ...gone.map(({ uid, day }) => ({ uid, day, summary: cancelled, cancelled: true as const }))]
}

/** What to remember of a file given out at the instant `now`. Its stamp is at least a minute later than the last, whatever the clock says. */
export function afterGiving(before: Given, entries: readonly CalendarEntry[], now: string): Given & { stamp: string } {
  const next = before.stamp === null ? EARLIEST : new Date(Date.parse(before.stamp) + 60_000).toISOString()
  const uids = new Set(entries.map(({ uid }) => uid))
  const kept = before.entries.filter(({ uid }) => !uids.has(uid))
  return { stamp: now > next ? now : next, entries: [...kept, ...entries.map(({ uid, day }) => ({ uid, day }))] }
}
