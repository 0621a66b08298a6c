import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarOf, type CalendarEvent } from '../../entrypoints/shared/ics.ts'
import { addDays } from '../../entrypoints/shared/record-dates.ts'
import { anyDay, anyText } from './arbitrary-records.ts'

const NOW = '2026-11-23T12:34:56.789Z'
const event = (told: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'one-answer-due@trainspotter',
  day: '2026-11-30',
  summary: 'Facebook: last day',
  description: 'Account: me',
  ...told,
})

function parse(text: string): ICAL.Component[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent')
}

const value = (from: ICAL.Component | null | undefined, name: string) => String(from?.getFirstPropertyValue(name))

/** What a calendar can keep of a text: whole characters, one kind of line end, no other control characters. */
const readable = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '')

describe('calendarOf', () => {
  it('writes all-day events with an alarm, as a calendar program reads them', () => {
    const [only] = parse(calendarOf([event()], NOW))
    expect(value(only, 'uid')).toBe('one-answer-due@trainspotter')
    expect(value(only, 'dtstamp')).toBe('2026-11-23T12:34:56Z')
    expect([value(only, 'dtstart'), value(only, 'dtend')]).toEqual(['2026-11-30', '2026-12-01'])
    expect(value(only?.getFirstSubcomponent('valarm'), 'trigger')).toBe('PT9H')
    expect(value(only?.getFirstSubcomponent('valarm'), 'action')).toBe('DISPLAY')
  })

  it('is exactly this', () => {
    expect(calendarOf([event({ summary: 'a,b;c\\d\ne' })], NOW).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Trainspotter//Reminders//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:one-answer-due@trainspotter',
      'DTSTAMP:20261123T123456Z',
      'DTSTART;VALUE=DATE:20261130',
      'DTEND;VALUE=DATE:20261201',
      String.raw`SUMMARY:a\,b\;c\\d\ne`,
      'DESCRIPTION:Account: me',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      String.raw`DESCRIPTION:a\,b\;c\\d\ne`,
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('brings any text and any day through', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ uid: fc.uuid(), day: anyDay, summary: anyText, description: anyText }), { maxLength: 4 }),
        (events) => {
          const read = parse(calendarOf(events, NOW)).map((one) =>
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
        const text = calendarOf([event({ summary })], NOW)
        const lines = text.split('\r\n')
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
        expect(lines.every((line) => line.isWellFormed() && !/[\r\n]/.test(line))).toBe(true)
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
      }),
    )
  })

  it('takes 100,000 characters', () => {
    const description = 'Grüße, 🚂; '.repeat(10_000)
    expect(value(parse(calendarOf([event({ description })], NOW))[0], 'description')).toBe(description)
  })

  it('cannot be made to hold what nobody put there', () => {
    const summary = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:other'
    expect(parse(calendarOf([event({ summary })], NOW))).toHaveLength(1)
  })
})
