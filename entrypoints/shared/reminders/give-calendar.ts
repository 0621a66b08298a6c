import { calendarOf, type CalendarEntry } from './ics.ts'
import { afterGiving, type Given } from './next-calendar.ts'
import { calendar, change } from '../storage/storage.ts'
import { saveFile } from '../storage/save-file.ts'

/**
 * Offers a calendar file and stores what is in it. Rejects with a `StorageError` if that cannot be stored, and then offers no file, because
 * no later one could cancel its entries.
 */
export async function giveCalendar(entriesAfter: (given: Given) => CalendarEntry[], now: string): Promise<void> {
  let file: string | null = null
  await change(calendar, (before) => {
    const entries = entriesAfter(before)
    const after = afterGiving(before, entries, now)
    file = calendarOf(entries, after.stamp)
    return file === null ? before : after
  })
  if (file !== null) saveFile('trainspotter.ics', 'text/calendar', file)
}
