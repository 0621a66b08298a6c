import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { migrate, salvageRecords, type Migration } from '../../../../entrypoints/shared/storage/migrations.ts'
import { NO_ANSWERS, parseImport } from '../../../../entrypoints/shared/records/import-export.ts'
import { quarantine, badge, change, feedLog, read, records, write } from '../../../../entrypoints/shared/storage/storage.ts'
import { unreadValues } from '../../../../entrypoints/shared/storage/unread-values.ts'
import { StorageError } from '../../../../entrypoints/shared/storage/storage-error.ts'
import { after, record } from '../../fixtures/arbitrary-records.ts'

const local = fakeBrowser.storage.local
const one = after({}, ['send', '2026-10-03'])
const add = () => change(records, (all) => ({ ...all, records: [...all.records, one] }))
const stored = async (key: string): Promise<unknown> => (await local.get(key))[key]

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00'), toFake: ['Date'] }))

describe('records in the storage', () => {
  it('come back as they were written', async () => {
    expect(await read(records)).toEqual({ version: 2, records: [] })
    await add()
    expect(await read(records)).toEqual({ version: 2, records: [one] })
  })

  it('survive changes from several places at once', async () => {
    await Promise.all(Array.from({ length: 20 }, add))
    expect((await read(records)).records).toHaveLength(20)
  })
})

describe('a damaged value', () => {
  it.each([
    ['a text', 'nonsense'],
    ['a number', 0],
    ['a later version', { version: 3, records: [], more: true }],
    ['no version', { records: [one] }],
    ['a list', [one]],
  ])('%s is set aside before anything is written over it', async (_, value) => {
    await local.set({ records: value })
    await add()
    expect(await read(records)).toEqual({ version: 2, records: [one] })
    expect(await read(quarantine)).toEqual([{ key: 'records', day: '2026-11-23', value }])
  })

  it('is set aside by a plain write too', async () => {
    await local.set({ badge: 'nonsense' })
    await write(badge, badge.fallback)
    expect(await read(quarantine)).toEqual([{ key: 'badge', day: '2026-11-23', value: 'nonsense' }])
  })

  it('of more than half of the room is moved, and the export has it', async () => {
    const value = 'x'.repeat(6_000_000)
    await local.set({ records: value })
    const release = limitRoom(10_000_000)
    expect(await unreadValues()).toEqual([{ key: 'records', day: '2026-11-23', value }])
    await add()
    expect(await read(records)).toEqual({ version: 2, records: [one] })
    expect(await unreadValues()).toEqual([{ key: 'records', day: '2026-11-23', value }])
    release()
  })

  it('stays in place if it cannot be quarantined, and nothing is written', async () => {
    await local.set({ records: 'nonsense' })
    vi.spyOn(local, 'set').mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'))
    await expect(add()).rejects.toMatchObject({ key: 'record.storage.full' })
    vi.restoreAllMocks()
    expect(await stored('records')).toBe('nonsense')
  })

  it('is kept once, however often it is read and written', async () => {
    await local.set({ records: 'nonsense' })
    await Promise.all([read(records), read(records), add(), add()])
    await add()
    expect(await read(quarantine)).toHaveLength(1)
  })

  it('gives back the entries that are whole', async () => {
    const value = { version: 2, records: [one, { ...one, dates: 'gone' }, record({ id: 'two' })] }
    await local.set({ records: value })
    expect(await read(records)).toEqual({ version: 2, records: [one, record({ id: 'two' })] })
    await add()
    expect(await read(quarantine)).toEqual([{ key: 'records', day: '2026-11-23', value }])
    expect((await read(records)).records).toHaveLength(3)
  })

  it('may be the list of what was set aside: it becomes its own first entry', async () => {
    await local.set({ aside: { broken: true }, records: 'nonsense' })
    await add()
    expect(await stored('aside')).toEqual([
      { key: 'aside', day: '2026-11-23', value: { broken: true } },
      { key: 'records', day: '2026-11-23', value: 'nonsense' },
    ])
  })
})

describe('when there is no room', () => {
  const fetched = {
    'feed.rules': { serial: 1, text: 'x'.repeat(500_000) },
    'feed.text': { serial: 1, language: 'de', text: 'x'.repeat(400_000) },
  }

  it('what was fetched goes before a record does not fit', async () => {
    await local.set(fetched)
    const release = limitRoom(900_100)
    await add()
    release()
    expect(await read(records)).toEqual({ version: 2, records: [one] })
    expect(await local.get(Object.keys(fetched))).toEqual({})
  })

  it('what was fetched stays if that is not the reason', async () => {
    await local.set(fetched)
    vi.spyOn(local, 'set').mockRejectedValue(new Error('An unexpected error occurred'))
    await expect(add()).rejects.toBeInstanceOf(StorageError)
    vi.restoreAllMocks()
    expect(await local.get(Object.keys(fetched))).toEqual(fetched)
  })

  it('a log of attempts is not worth it', async () => {
    await local.set(fetched)
    const release = limitRoom(900_100)
    await expect(
      write(
        feedLog,
        Array.from({ length: 20 }, () => ({ at: 'x'.repeat(100), result: 'same' as const, serial: 1 })),
      ),
    ).rejects.toMatchObject({ key: 'record.storage.full' })
    release()
    expect(await local.get(Object.keys(fetched))).toEqual(fetched)
  })
})

/** As browsers count: the size after the write, as JSON. */
function limitRoom(most: number): () => void {
  const set: unknown = Reflect.get(local, 'set')
  const limited = async (values: Record<string, unknown>): Promise<void> => {
    if (JSON.stringify({ ...(await local.get(null)), ...values }).length > most) throw new Error('Resource::kQuotaBytes quota exceeded')
    const stored: unknown = typeof set === 'function' ? Reflect.apply(set, local, [values]) : undefined
    await stored
  }
  Object.assign(local, { set: limited })
  return () => void Object.assign(local, { set })
}

describe('a browser that does not store', () => {
  it.each([
    ['record.storage.full', new Error('QUOTA_BYTES quota exceeded')],
    ['record.storage.full', new Error('IO error: 000003.log: FILE_ERROR_NO_SPACE')],
    ['record.storage.full', new DOMException('storage.local is full', 'QuotaExceededError')],
    ['record.storage.failed', new Error('An unexpected error occurred')],
    ['record.storage.failed', 'no error at all'],
  ])('says %s', async (key, cause) => {
    await add()
    vi.spyOn(local, 'set').mockRejectedValue(cause)
    const refused = await add().catch((error: unknown) => error)
    vi.restoreAllMocks()
    expect(refused).toBeInstanceOf(StorageError)
    expect(refused).toMatchObject({ key, cause })
    expect(await read(records)).toEqual({ version: 2, records: [one] })
  })

  it('does not stop the next change', async () => {
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('once'))
    await expect(add()).rejects.toBeInstanceOf(StorageError)
    await add()
    expect((await read(records)).records).toEqual([one])
  })
})

describe('records of the first version', () => {
  /** As the previous release stored them. */
  const old = (more: object = {}) => {
    const { about: _, answerUnknown: __, covers: ___, madeUnder: ____, dates, ...rest } = one
    const { acknowledged: _____, asked: ______, replied: _______, ...dated } = dates
    return { ...rest, dates: dated, coversLinked: false, ...more }
  }

  it('are all there, with what they said of linked accounts', async () => {
    await local.set({ records: { version: 1, records: [old(), old({ id: 'two', coversLinked: true })] } })
    const { records: read1 } = await read(records)
    expect(read1).toEqual([one, { ...one, id: 'two', covers: 'linked' }])
    await add()
    expect(await read(quarantine)).toEqual([])
    expect((await read(records)).records).toHaveLength(3)
  })

  it('give back the entries that are whole if one is not', async () => {
    await local.set({ records: { version: 1, records: [old(), old({ dates: 'gone' }), 'nonsense'] } })
    expect((await read(records)).records).toEqual([one])
  })

  it('are imported from a file', () => {
    const text = JSON.stringify({ format: 'trainspotter-records', version: 1, exported: '2026-11-23T12:00:00.000Z', records: [old()] })
    expect(parseImport(text)).toEqual({ ok: true, records: [one], broken: 0, problems: [], answers: NO_ANSWERS })
  })
})

describe('migrate', () => {
  const steps: Migration[] = [
    { from: 1, since: '2027-01-01', up: (old) => ({ ...old, path: 'one' }) },
    { from: 2, since: '2027-02-01', up: (old) => ({ ...old, path: 'path' in old ? `${String(old.path)} two` : 'two' }) },
  ]

  it('goes step by step to the present version', () => {
    expect(migrate({ version: 1 }, 3, steps)).toEqual({ state: 'ready', value: { version: 3, path: 'one two' } })
    expect(migrate({ version: 2 }, 3, steps)).toEqual({ state: 'ready', value: { version: 3, path: 'two' } })
    expect(migrate({ version: 3, as: 'is' }, 3, steps)).toEqual({ state: 'ready', value: { version: 3, as: 'is' } })
  })

  it.each([{ version: 4 }, { version: Number.MAX_SAFE_INTEGER }])('knows what is newer: %j', (value) => {
    expect(migrate(value, 3, steps)).toEqual({ state: 'newer' })
  })

  it.each([{ version: 0 }, { version: -1 }, { version: 1.5 }, { version: '1' }, {}, null, [], 'text', 7])('does not guess: %j', (value) => {
    expect(migrate(value, 3, steps)).toEqual({ state: 'unknown' })
  })

  it('salvages nothing if there is no list', () => {
    expect(salvageRecords({ version: 2, records: 'none' })).toBe(undefined)
  })
})
