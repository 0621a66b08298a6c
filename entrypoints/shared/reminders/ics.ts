import { addDays } from '../../../rules/engine/calendar.ts'
import type { Day } from '../records/deadlines.ts'

/** A reminder for one day. `uid` stays the same for the same record, so that a calendar updates its entry. */
export interface CalendarEvent {
  uid: string
  day: Day
  summary: string
  description: string
}

/** An entry that a calendar may have from an earlier file and that no longer applies. */
export interface Cancelled {
  uid: string
  day: Day
  summary: string
  cancelled: true
}

export type CalendarEntry = CalendarEvent | Cancelled

/**
 * A calendar file of all-day events (RFC 5545), or null without an entry: an empty calendar is not valid. `stamp` is the ISO instant in UTC
 * of this version of the entries. It serves as their time and, in minutes, as their sequence number: a calendar accepts the file only if
 * both have risen since the last one. https://www.rfc-editor.org/rfc/rfc5546#section-2.1.5
 * Outlook requires METHOD: https://learn.microsoft.com/en-us/openspecs/exchange_standards/ms-stanoical/829f98b5-a367-497c-9844-5cd33c215ee2
 * It is PUBLISH even with cancelled entries: a file has one method, and these are not invitations.
 */
export function calendarOf(entries: readonly CalendarEntry[], stamp: string): string | null {
  if (entries.length === 0) return null
  const lines = [
    'VERSION:2.0',
    'PRODID:-//Trainspotter//Reminders//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // Outlook opens a file with several entries as a separate calendar with this name. https://github.com/mangstadt/biweekly/issues/87
    'X-WR-CALNAME:Trainspotter',
    ...entries.flatMap((entry) => entryLines(entry, stamp)),
  ]
  return ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].map((line) => `${fold(line)}\r\n`).join('')
}

/** The sequence number of a version: minutes since 2000. It stays below the maximum of 2,147,483,647. */
export function sequenceOf(stamp: string): number {
  return Math.floor((Date.parse(stamp) - Date.parse('2000-01-01T00:00Z')) / 60_000)
}

function entryLines(entry: CalendarEntry, stamp: string): string[] {
  const { uid, day, summary } = entry
  const time = stamp.replaceAll(/[-:]|\.\d+/g, '')
  return [
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `DTSTAMP:${time}`,
    `LAST-MODIFIED:${time}`,
    `SEQUENCE:${sequenceOf(stamp)}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escape(summary)}`,
    // Reminders do not mark the day as busy.
    'TRANSP:TRANSPARENT',
    // A calendar that does not remove cancelled entries at least renames them and drops their alarm. One widely used calendar ignores
    // cancellations in the main calendar: https://github.com/brianc118/Google-Calendar-Undo-Import
    ...('cancelled' in entry ? ['STATUS:CANCELLED'] : ['STATUS:CONFIRMED', `DESCRIPTION:${escape(entry.description)}`, ...alarm(summary)]),
    'END:VEVENT',
  ]
}

/**
 * At nine in the morning of the day before. Outlook cannot fire an alarm after the beginning of an event, which is midnight, and reads nine
 * hours after as nine hours before.
 * https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxcical/9710b22c-ba2e-4581-be59-e143a952708a
 */
function alarm(summary: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escape(summary)}`, 'TRIGGER:-PT15H', 'END:VALARM']
}

function compact(day: Day): string {
  return day.replaceAll('-', '')
}

/** Text escaped as in RFC 5545, section 3.3.11. Control characters other than tab and line end are removed. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
}

const utf8 = new TextEncoder()

/** Lines of at most 75 octets, cut between characters (section 3.1). A continuation line starts with a space, which counts. */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const sign of line) {
    const size = utf8.encode(sign).length
    if (octets + size > 75) {
      folded += '\r\n '
      octets = 1
    }
    folded += sign
    octets += size
  }
  return folded
}
