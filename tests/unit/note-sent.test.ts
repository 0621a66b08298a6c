import { describe, expect, it } from 'vitest'
import { noteOpened, noteSent } from '../../entrypoints/shared/note-sent.ts'
import { stateOf } from '../../entrypoints/shared/records.ts'

const CLOCK = { today: '2026-11-23', now: '2026-11-23T10:00:00.000Z' }
const TOLD = { service: 'facebook', route: 'route-facebook-form' }

describe('a form that was sent', () => {
  it('is noted on the record that was opened for it', () => {
    const opened = noteOpened([], TOLD, 'one', CLOCK)
    const sent = noteSent(opened, TOLD, 'two', CLOCK)
    expect(sent.map((one) => [one.id, stateOf(one), one.dates.sent])).toEqual([['one', 'sent', '2026-11-23']])
  })

  it('gets a record of its own where none was opened', () => {
    expect(noteSent([], TOLD, 'two', CLOCK).map(({ id }) => id)).toEqual(['two'])
  })

  it('is noted once a day, however often it is said', () => {
    const once = noteSent([], TOLD, 'one', CLOCK)
    expect(noteSent(once, TOLD, 'two', CLOCK)).toEqual(once)
  })

  it('begins a new round on the only one that came to nothing, so that waiting counts from today', () => {
    const before = noteSent([], TOLD, 'one', { today: '2026-10-01', now: '2026-10-01T10:00:00.000Z' })
    const again = noteSent(before, TOLD, 'two', CLOCK)
    expect(again.map((one) => [one.id, stateOf(one), one.dates.sent, one.history.length])).toEqual([['one', 'sent', '2026-11-23', 3]])
  })

  it('leaves one alone that is still waited for, and picks none of several', () => {
    const waiting = noteSent([], TOLD, 'one', { today: '2026-11-10', now: '2026-11-10T10:00:00.000Z' })
    expect(noteSent(waiting, TOLD, 'two', CLOCK).map(({ id }) => id)).toEqual(['one', 'two'])
    const old = noteSent([], TOLD, 'a', { today: '2026-09-01', now: '2026-09-01T10:00:00.000Z' })
    const two = [...old, ...old.map((one) => ({ ...one, id: 'b', account: 'work' }))]
    expect(noteSent(two, TOLD, 'c', CLOCK).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('leaves records of other services alone', () => {
    const other = noteOpened([], { service: 'instagram', route: null }, 'other', CLOCK)
    expect(noteSent(other, TOLD, 'one', CLOCK).map(stateOf)).toEqual(['opened', 'sent'])
  })
})

describe('a form that was opened', () => {
  it('is noted once while nothing is decided', () => {
    const once = noteOpened([], TOLD, 'one', CLOCK)
    expect(noteOpened(once, TOLD, 'two', CLOCK)).toEqual(once)
    expect(noteOpened(noteSent(once, TOLD, 'x', CLOCK), TOLD, 'two', CLOCK)).toHaveLength(1)
  })
})
