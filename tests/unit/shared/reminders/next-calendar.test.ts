import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { NO_HELP } from '../../../../rules/letters/help-at.ts'
import { calendarOf, sequenceOf } from '../../../../entrypoints/shared/reminders/ics.ts'
import { createI18n } from '../../../../entrypoints/shared/i18n/translator.ts'
import { afterGiving, Given, NONE_GIVEN, nextEntries } from '../../../../entrypoints/shared/reminders/next-calendar.ts'
import { addDays } from '../../../../rules/engine/calendar.ts'
import type { ObjectionRecord } from '../../../../entrypoints/shared/records/record.ts'
import { reminderEvents, uidOf } from '../../../../entrypoints/shared/reminders/calendar-events.ts'
import { deadlines, reminders } from '../../../../entrypoints/shared/reminders/reminders.ts'
import words from '../../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }
import { after, anyRecord, TODAY } from '../../fixtures/arbitrary-records.ts'

const i18n = createI18n('en', words, {})
const CANCELLED = 'No longer needed'

/** Makes a file on a day, with the clock at that instant. */
function give(before: Given, records: readonly ObjectionRecord[], today: string, now: string) {
  const events = reminderEvents(deadlines(records, today), records, (id) => id, NO_HELP, i18n)
  const open = reminders(records, today).map(({ record }) => uidOf(record))
  const entries = nextEntries(before, { events, open, today, cancelled: CANCELLED })
  const given = afterGiving(before, entries, now)
  return { file: calendarOf(entries, given.stamp), given: entries.length > 0 ? given : before, entries }
}

interface Held {
  sequence: number
  stamp: string
  modified: string
  day: string
  cancelled: boolean
}

/**
 * A calendar program that follows RFC 5546: accepts an entry only as a later version of the one it has.
 * https://www.rfc-editor.org/rfc/rfc5546#section-2.1.5
 */
function importInto(calendar: Map<string, Held>, file: string | null): void {
  if (file === null) return
  for (const one of new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')) {
    const [uid = '', sequence, stamp = '', modified = '', day = '', status] = [
      'uid',
      'sequence',
      'dtstamp',
      'last-modified',
      'dtstart',
      'status',
    ].map((name) => String(one.getFirstPropertyValue(name)))
    const known = calendar.get(uid)
    const next = { sequence: Number(sequence), stamp, modified, day, cancelled: status === 'CANCELLED' }
    expect(Number.isInteger(next.sequence) && next.sequence >= 0 && next.sequence < 2 ** 31).toBe(true)
    const isLater = !known || (next.sequence > known.sequence && next.stamp > known.stamp && next.modified > known.modified)
    expect({ isLater, cancelsTheUnknown: !known && next.cancelled }).toEqual({ isLater: true, cancelsTheUnknown: false })
    calendar.set(uid, next)
  }
}

const live = (calendar: Map<string, Held>) =>
  [...calendar].filter(([, { cancelled }]) => !cancelled).map(([uid, { day }]) => `${day} ${uid}`)

describe('the next calendar file', () => {
  const sent = after({}, ['send', '2026-11-20'])
  const confirmed = after({}, ['send', '2026-11-20'], ['confirm', '2026-11-22'])

  it('cancels what was given out and no longer holds', () => {
    const first = give(NONE_GIVEN, [sent], '2026-11-20', '2026-11-20T10:00:00.000Z')
    expect(first.entries).toMatchObject([{ uid: 'one@trainspotter', day: '2026-12-20' }])
    const second = give(first.given, [confirmed], '2026-11-23', '2026-11-23T10:00:00.000Z')
    expect(second.entries).toEqual([{ uid: 'one@trainspotter', day: '2026-12-20', summary: CANCELLED, cancelled: true }])
    // The person may have missed that file: the next one repeats it.
    expect(give(second.given, [confirmed], '2026-12-01', '2026-12-01T10:00:00.000Z').entries).toEqual(second.entries)
  })

  it('cancels the entry of a record that was deleted', () => {
    const { given } = give(NONE_GIVEN, [sent], '2026-11-20', '2026-11-20T10:00:00.000Z')
    expect(give(given, [], '2026-11-23', '2026-11-23T10:00:00.000Z').entries).toMatchObject([{ uid: 'one@trainspotter', cancelled: true }])
  })

  it('says nothing of a record that never was in a file', () => {
    expect(give(NONE_GIVEN, [confirmed], '2026-11-23', '2026-11-23T10:00:00.000Z').file).toBeNull()
  })

  it('leaves alone what has long passed', () => {
    const { given } = give(NONE_GIVEN, [sent], '2026-11-20', '2026-11-20T10:00:00.000Z')
    expect(give(given, [confirmed], '2027-01-20', '2027-01-20T10:00:00.000Z').entries).toHaveLength(1)
    expect(give(given, [confirmed], '2027-01-21', '2027-01-21T10:00:00.000Z').entries).toEqual([])
  })

  it('leaves alone what has passed while something is still due, and cancels what would ring for nothing', () => {
    const { given } = give(NONE_GIVEN, [sent], '2027-01-01', '2027-01-01T10:00:00.000Z')
    expect(given.entries).toEqual([{ uid: 'one@trainspotter', day: '2027-01-03' }])
    expect(give(given, [sent], '2027-01-04', '2027-01-04T10:00:00.000Z').entries).toEqual([])
    const refused = after({}, ['send', '2026-11-20'], ['refuse', '2026-11-22'])
    expect(give(given, [refused], '2026-11-23', '2026-11-23T10:00:00.000Z').entries).toMatchObject([{ cancelled: true }])
  })

  it('moves an entry to its new day, and lets a cancelled one live again', () => {
    const calendar = new Map<string, Held>()
    const extended = after({}, ['send', '2026-11-20'], ['extend', '2026-11-22'])
    let given = NONE_GIVEN
    const days = [sent, extended, confirmed, sent].map((record, hours) => {
      const one = give(given, [record], TODAY, `2026-11-23T${10 + hours}:00:00.000Z`)
      given = one.given
      importInto(calendar, one.file)
      return live(calendar)
    })
    expect(days).toEqual([['2026-12-20 one@trainspotter'], ['2027-02-20 one@trainspotter'], [], ['2026-12-20 one@trainspotter']])
  })

  it('renews any calendar, whatever was noted or deleted in between and however the clock jumps', () => {
    const jump = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -10_000, max: 10_000 }))
    const change = fc.record({ record: fc.nat(), becomes: fc.option(anyRecord), days: jump, hour: fc.integer({ min: 0, max: 23 }) })
    fc.assert(
      fc.property(fc.array(anyRecord, { minLength: 1, maxLength: 4 }), fc.array(change, { maxLength: 12 }), (first, changes) => {
        const ids = first.map(({ id }) => id)
        let records = first
        let day = TODAY
        let given = NONE_GIVEN
        const calendar = new Map<string, Held>()
        for (const { record, becomes, days, hour } of changes) {
          const id = ids[record % ids.length] ?? ''
          records = [...records.filter((one) => one.id !== id), ...(becomes ? [{ ...becomes, id }] : [])]
          day = addDays(TODAY, days)
          const one = give(given, records, day, `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`)
          given = Given.parse(JSON.parse(JSON.stringify(one.given)))
          importInto(calendar, one.file)
          const stillToCome = live(calendar).filter((entry) => entry >= day)
          expect(stillToCome.toSorted()).toEqual(
            deadlines(records, day)
              .map((due) => `${due.day} ${uidOf(due.record)}`)
              .toSorted(),
          )
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('the stamp', () => {
  it('rises with every file by a minute or more, whatever the clock says, and so does the number of the version', () => {
    const instant = fc.date({ min: new Date('1970-01-01T00:00Z'), max: new Date('2199-01-01T00:00Z'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.array(instant, { minLength: 2, maxLength: 20 }), (instants) => {
        let given = NONE_GIVEN
        const stamps = instants.map((now) => {
          const after = afterGiving(given, [], now.toISOString())
          given = after
          return after.stamp
        })
        stamps.slice(1).forEach((stamp, index) => {
          expect(Date.parse(stamp) - Date.parse(stamps[index] ?? '')).toBeGreaterThanOrEqual(60_000)
          expect(sequenceOf(stamp)).toBeGreaterThan(sequenceOf(stamps[index] ?? ''))
        })
        expect(sequenceOf(stamps[0] ?? '')).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('is the time of the clock if that moves on', () => {
    const { stamp } = afterGiving({ stamp: '2026-11-23T10:00:00.000Z', entries: [] }, [], '2026-11-24T10:00:00.000Z')
    expect(stamp).toBe('2026-11-24T10:00:00.000Z')
  })
})
