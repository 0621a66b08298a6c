import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarOf, sequenceOf, type CalendarEntry, type CalendarEvent } from '../../../../entrypoints/shared/reminders/ics.ts'
import { addDays } from '../../../../rules/engine/calendar.ts'
import { anyDay, anyText } from '../../fixtures/arbitrary-records.ts'

const NOW = '2026-11-23T12:34:56.789Z'
const event = (told: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'one@trainspotter',
  day: '2026-11-30',
  summary: 'Facebook: last day',
  description: 'Account: me',
  ...told,
})

function parse(text: string): ICAL.Component[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent')
}

function fileOf(entries: readonly CalendarEntry[], stamp = NOW): string {
  const file = calendarOf(entries, stamp)
  if (file === null) throw new Error('no file')
  return file
}

const value = (from: ICAL.Component | null | undefined, name: string) => String(from?.getFirstPropertyValue(name))

/** What a calendar can store of a text: whole characters, one kind of line break, no other control characters. */
const readable = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '')

describe('calendarOf', () => {
  it('writes all-day events with an alarm, as a calendar program reads them', () => {
    const [only] = parse(fileOf([event()]))
    expect(value(only, 'uid')).toBe('one@trainspotter')
    expect(value(only, 'dtstamp')).toBe('2026-11-23T12:34:56Z')
    expect([value(only, 'dtstart'), value(only, 'dtend')]).toEqual(['2026-11-30', '2026-12-01'])
    expect(value(only?.getFirstSubcomponent('valarm'), 'trigger')).toBe('-PT15H')
    expect(value(only?.getFirstSubcomponent('valarm'), 'action')).toBe('DISPLAY')
  })

  it('is exactly this', () => {
    expect(fileOf([event({ summary: 'a,b;c\\d\ne' })]).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Trainspotter//Reminders//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Trainspotter',
      'BEGIN:VEVENT',
      'UID:one@trainspotter',
      'DTSTAMP:20261123T123456Z',
      'LAST-MODIFIED:20261123T123456Z',
      'SEQUENCE:14145874',
      'DTSTART;VALUE=DATE:20261130',
      'DTEND;VALUE=DATE:20261201',
      String.raw`SUMMARY:a\,b\;c\\d\ne`,
      'TRANSP:TRANSPARENT',
      'STATUS:CONFIRMED',
      'DESCRIPTION:Account: me',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      String.raw`DESCRIPTION:a\,b\;c\\d\ne`,
      'TRIGGER:-PT15H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('cancels without description and alarm, under the name of the entry', () => {
    const cancelled = { uid: 'one@trainspotter', day: '2026-11-30', summary: 'No longer needed', cancelled: true as const }
    const [only] = parse(fileOf([cancelled]))
    expect(['uid', 'status', 'summary', 'sequence', 'dtstart'].map((name) => value(only, name))).toEqual([
      'one@trainspotter',
      'CANCELLED',
      'No longer needed',
      '14145874',
      '2026-11-30',
    ])
    expect(only?.hasProperty('description')).toBe(false)
    expect(only?.getAllSubcomponents('valarm')).toEqual([])
  })

  it('is no file without an entry, which would not be a valid calendar', () => expect(calendarOf([], NOW)).toBeNull())

  it('counts versions by the minute, from the year 2000 to far beyond any date of ours', () => {
    expect([sequenceOf('2000-01-01T00:00:00.000Z'), sequenceOf('2000-01-01T00:01:59.000Z')]).toEqual([0, 1])
    expect(sequenceOf('2199-12-31T23:59:59.999Z')).toBeLessThan(2 ** 31)
  })

  it('starts with its first line, not with a byte order mark', () => {
    expect([...new TextEncoder().encode(fileOf([event()]))].slice(0, 6)).toEqual([...Buffer.from('BEGIN:')])
  })

  it('brings any text and any day through', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ uid: fc.uuid(), day: anyDay, summary: anyText, description: anyText }), { minLength: 1, maxLength: 4 }),
        (events) => {
          const read = parse(fileOf(events)).map((one) =>
            ['uid', 'dtstart', 'dtend', 'summary', 'description'].map((name) => value(one, name)),
          )
          expect(read).toEqual(
            events.map(({ uid, day, summary, description }) => [uid, day, addDays(day, 1), readable(summary), readable(description)]),
          )
        },
      ),
    )
  })

  it('keeps every line within 75 octets, whole characters on each, and ends each with CRLF', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 60, maxLength: 300 }), (summary) => {
        const text = fileOf([event({ summary })])
        const lines = text.split('\r\n')
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
        expect(lines.every((line) => line.isWellFormed() && !/[\r\n]/.test(line))).toBe(true)
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
      }),
    )
  })

  it('takes 100,000 characters', () => {
    const description = 'Grüße, 🚂; '.repeat(10_000)
    expect(value(parse(fileOf([event({ description })]))[0], 'description')).toBe(description)
  })

  it('cannot be made to contain anything else', () => {
    const summary = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:other'
    expect(parse(fileOf([event({ summary })]))).toHaveLength(1)
  })
})
