import { addDays, type Day } from './record-dates.ts'

/** One thing to remember on one day. `uid` stays the same for the same thing, so that a calendar updates it. */
export interface CalendarEvent {
  uid: string
  day: Day
  summary: string
  description: string
}

/** A calendar file of all-day events, each with an alarm at nine in the morning (RFC 5545). `now` is an ISO instant in UTC. */
export function calendarOf(events: readonly CalendarEvent[], now: string): string {
  const stamp = now.replaceAll(/[-:]|\.\d+/g, '')
  const lines = [
    'VERSION:2.0',
    'PRODID:-//Trainspotter//Reminders//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, stamp)),
  ]
  return ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].map((line) => `${fold(line)}\r\n`).join('')
}

function eventLines({ uid, day, summary, description }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escape(summary)}`,
    `DESCRIPTION:${escape(description)}`,
    // A reminder does not make anybody busy.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(summary)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ]
}

function compact(day: Day): string {
  return day.replaceAll('-', '')
}

/** Text as section 3.3.11 wants it. Control characters other than tab and line end have no place there. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
}

const utf8 = new TextEncoder()

/** Lines of at most 75 octets, cut between characters (section 3.1). A line that goes on starts with a space, which counts. */
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
