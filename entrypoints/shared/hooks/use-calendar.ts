import { useState } from 'preact/hooks'
import type { Help } from '../../../rules/letters/help-at.ts'
import { today } from '../dates.ts'
import type { I18n } from '../i18n/translator.ts'
import type { ObjectionRecord, StoredRecords } from '../records/record.ts'
import { clock } from '../records/record-store.ts'
import { reminderEvents } from '../reminders/calendar-events.ts'
import { giveCalendar } from '../reminders/give-calendar.ts'
import type { CalendarEntry, CalendarEvent } from '../reminders/ics.ts'
import { nextEntries, type Given } from '../reminders/next-calendar.ts'
import { deadlines, reminders, type Reminder } from '../reminders/reminders.ts'
import { failureMessage } from '../storage/failure-message.ts'
import { calendar } from '../storage/storage.ts'
import { useLaw } from './use-law.ts'
import { useStored } from './use-stored.ts'

export interface Calendar {
  /** The next reminder of each record, earliest first. */
  lines: (CalendarEvent & Reminder & { account: string })[]
  /** What the calendar file would contain. */
  entries: CalendarEntry[]
  /** Why no file could be offered; empty if none failed. */
  problem: string
  /** Offers the file for download. */
  onSave: () => void
}

/** The data that the calendar is made from. */
export interface CalendarBasis {
  records: readonly ObjectionRecord[]
  given: Given
  help: Help
}

/** Null until the records, which the page reads, and the rest are known. */
export function useCalendarBasis(stored: StoredRecords | undefined): CalendarBasis | null {
  const given = useStored(calendar)
  const law = useLaw()
  return stored && given && law ? { records: stored.records, given, help: law.help } : null
}

/** Reminders with their dates, and a calendar file of them; null until they are loaded. */
export function useCalendar(basis: CalendarBasis | null, nameOf: (service: string) => string, i18n: I18n): Calendar | null {
  const [problem, setProblem] = useState('')
  if (!basis) return null
  const { records: all, given, help } = basis
  const day = today()
  const accountOf = (record: string): string => all.find(({ id }) => id === record)?.account.trim() ?? ''
  const lines = reminders(all, day).flatMap((reminder) =>
    reminderEvents([reminder], all, nameOf, help, i18n).map((event) => ({ ...event, ...reminder, account: accountOf(reminder.record) })),
  )
  const entriesAfter = (before: Given): CalendarEntry[] =>
    nextEntries(before, {
      events: reminderEvents(deadlines(all, day), all, nameOf, help, i18n),
      open: lines.map(({ uid }) => uid),
      today: day,
      cancelled: i18n.t('record.reminder.cancelled'),
    })
  const onSave = (): void => {
    setProblem('')
    giveCalendar(entriesAfter, clock().now).catch((error: unknown) => setProblem(i18n.t(failureMessage(error))))
  }
  return { lines, entries: entriesAfter(given), problem, onSave }
}
