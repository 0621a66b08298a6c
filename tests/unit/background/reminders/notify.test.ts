import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import background from '../../../../entrypoints/background/index.ts'
import { dueNow, remind } from '../../../../entrypoints/background/reminders/notify.ts'
import { addDays } from '../../../../rules/engine/calendar.ts'
import { VERSION, type ObjectionRecord } from '../../../../entrypoints/shared/records/record.ts'
import { uidOf } from '../../../../entrypoints/shared/reminders/calendar-events.ts'
import { isNews, reminders, type Reminder } from '../../../../entrypoints/shared/reminders/reminders.ts'
import { change, storedResidence, read, records, notificationSettings, write } from '../../../../entrypoints/shared/storage/storage.ts'
import { after, anyRecord, TODAY } from '../../fixtures/arbitrary-records.ts'

/** Milliseconds for what a worker loads on demand, on a busy machine. */
const PATIENCE = 10_000
const due = (record: string, day = '2026-11-20'): Reminder => ({ record, kind: 'answer-due', day, date: day, due: true, next: null })
const created = vi.fn<(id: string, what: { title: string; message: string }) => Promise<string>>()
const allowed = vi.fn<() => Promise<boolean>>()
/** Notifications on the screen, by id. */
const screen = new Map<string, string>()

const on = (day: string): void => void vi.setSystemTime(new Date(`${day}T12:00:00`))
const keep = (...all: ObjectionRecord[]) => write(records, { version: VERSION, records: all })

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(`${TODAY}T12:00:00`), toFake: ['Date'] })
  screen.clear()
  created.mockReset().mockImplementation(async (id, { title }) => {
    screen.set(id, title)
    return id
  })
  allowed.mockReset().mockResolvedValue(true)
  Object.assign(fakeBrowser.notifications, {
    create: created,
    clear: async (id: string) => screen.delete(id),
    getAll: async () => Object.fromEntries([...screen.keys()].map((id) => [id, true])),
  })
  Object.assign(fakeBrowser.permissions, { contains: allowed })
})

describe('what is due', () => {
  it('is shown once, and again only on another day', () => {
    const first = dueNow([due('a')], [], 'show')
    expect(first.show).toEqual([due('a')])
    expect(dueNow([due('a'), due('b')], first.shown, 'show')).toMatchObject({ show: [due('b')], still: ['a@trainspotter'] })
    expect(dueNow([due('a', '2026-12-20')], first.shown, 'show')).toMatchObject({ show: [due('a', '2026-12-20')], still: [] })
  })

  it('is forgotten when it is settled', () => {
    expect(dueNow([due('b')], dueNow([due('a')], [], 'show').shown, 'show').shown).toEqual(['b@trainspotter 2026-11-20'])
  })

  it('is neither shown nor counted as shown if only obsolete ones are removed', () => {
    expect(dueNow([due('a'), due('b')], ['a@trainspotter 2026-11-20'], 'take-back')).toEqual({
      show: [],
      still: ['a@trainspotter'],
      shown: ['a@trainspotter 2026-11-20'],
    })
  })
})

describe('reminding', () => {
  const sent = after({ id: 'r', account: 'the choir' }, ['send', '2026-10-20'])

  beforeEach(async () => {
    await write(storedResidence, { country: 'AT', land: null })
    await keep(sent)
  })

  it('promises no letter and no authority if the rules know none', async () => {
    await write(storedResidence, { country: 'JP', land: null })
    await change(notificationSettings, (before) => ({ ...before, on: true }))
    await remind()
    const [, { title, message }] = created.mock.calls[0] ?? ['', { title: '', message: '' }]
    expect(title).toMatch(/^Facebook: has an answer/)
    expect(message).not.toMatch(/reminder|authority/)
  })

  it('does nothing until the person turned it on', async () => {
    await remind()
    expect(created).not.toHaveBeenCalled()
  })

  it('shows the one next thing with its service and the day of sending, never with the private name, once', async () => {
    await write(notificationSettings, { on: true, shown: [] })
    await remind()
    expect(created.mock.calls.map(([id]) => id)).toEqual(['r@trainspotter'])
    expect(created.mock.calls[0]?.[1].title).toBe('Facebook: last day for an answer to your objection')
    expect(created.mock.calls[0]?.[1].message).toContain('Facebook, sent: 20 October 2026')
    expect(JSON.stringify(created.mock.calls)).not.toContain('choir')
    await remind()
    expect(created).toHaveBeenCalledTimes(1)
    expect((await read(notificationSettings)).shown).toEqual(['r@trainspotter 2026-11-20'])
  })

  it('puts what comes up later in the place of what was shown', async () => {
    await write(notificationSettings, { on: true, shown: [] })
    await remind()
    on('2026-12-04')
    await remind()
    expect([...screen]).toEqual([['r@trainspotter', 'Facebook: your objection is still unanswered']])
  })

  it('shows nothing that came up long ago', async () => {
    await write(notificationSettings, { on: true, shown: [] })
    on('2027-03-01')
    await remind()
    expect(created).not.toHaveBeenCalled()
  })

  it('does nothing if the permission was revoked', async () => {
    await write(notificationSettings, { on: true, shown: [] })
    allowed.mockResolvedValue(false)
    await remind()
    expect(created).not.toHaveBeenCalled()
    expect((await read(notificationSettings)).shown).toEqual([])
  })

  it('does not show twice what two wakings find at once', async () => {
    await write(notificationSettings, { on: true, shown: [] })
    await Promise.all([remind(), remind()])
    expect(created).toHaveBeenCalledTimes(1)
  })

  it('shows on its day what was shown while the clock stood ahead', async () => {
    await write(notificationSettings, { on: true, shown: [] })
    on('2026-12-04')
    await remind()
    on(TODAY)
    await remind()
    on('2026-12-04')
    await remind()
    expect(created.mock.calls.map(([, { title }]) => title)).toEqual([
      'Facebook: your objection is still unanswered',
      'Facebook: last day for an answer to your objection',
      'Facebook: your objection is still unanswered',
    ])
  })
})

describe('what is on the screen', () => {
  it('goes when it is settled, and nothing new comes while the person notes it', async () => {
    await write(notificationSettings, { on: true, shown: [] })
    await keep(after({ id: 'r' }, ['send', '2026-10-20']))
    await remind()
    expect([...screen.keys()]).toEqual(['r@trainspotter'])
    background.main()
    await keep(after({ id: 'r' }, ['send', '2026-10-20'], ['confirm', TODAY]), after({ id: 'new' }, ['send', '2026-10-20']))
    await vi.waitFor(() => expect([...screen.keys()]).toEqual([]), PATIENCE)
    await vi.dynamicImportSettled()
    expect(created).toHaveBeenCalledTimes(1)
  })

  it('comes at once when the person turns reminders on', async () => {
    await keep(after({ id: 'r' }, ['send', '2026-10-20']))
    background.main()
    await write(notificationSettings, { on: true, shown: [] })
    await vi.waitFor(() => expect([...screen.keys()]).toEqual(['r@trainspotter']), PATIENCE)
  })

  it('goes when the person turns reminders off', async () => {
    await write(notificationSettings, { on: true, shown: [] })
    await keep(after({ id: 'r' }, ['send', '2026-10-20']))
    await remind()
    await change(notificationSettings, (before) => ({ ...before, on: false }))
    await remind()
    expect([...screen.keys()]).toEqual([])
  })

  it('is always the one next thing of each record or nothing, whatever was noted and however the clock jumps', async () => {
    const step = fc.tuple(fc.nat(), fc.option(anyRecord), fc.integer({ min: -400, max: 400 }), fc.constantFrom('show', 'take-back'))
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { minLength: 1, maxLength: 3 }), fc.array(step, { maxLength: 8 }), async (first, steps) => {
        screen.clear()
        await write(notificationSettings, { on: true, shown: [] })
        const ids = first.map(({ id }) => id)
        let all = first
        for (const [which, becomes, days, mode] of steps) {
          const id = ids[which % ids.length] ?? ''
          all = [...all.filter((one) => one.id !== id), ...(becomes ? [{ ...becomes, id }] : [])]
          const day = addDays(TODAY, days)
          on(day)
          await keep(...all)
          await remind(mode)
          const fresh = reminders(all, day).filter((one) => isNews(one, day))
          const allowedNow = fresh.map(({ record }) => uidOf(record)).toSorted()
          const shown = [...screen.keys()].toSorted()
          expect(shown).toEqual(mode === 'show' ? allowedNow : allowedNow.filter((id) => shown.includes(id)))
          expect((await read(notificationSettings)).shown.length).toBeLessThanOrEqual(fresh.length)
        }
      }),
      { numRuns: 60 },
    )
  })
})
