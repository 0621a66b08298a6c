import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { exportRecords, NO_ANSWERS, parseImport } from '../../../../entrypoints/shared/records/import-export.ts'
import en from '../../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }
import { ObjectionRecord } from '../../../../entrypoints/shared/records/record.ts'
import { Tick } from '../../../../entrypoints/shared/checkup/ticks.ts'
import { Tried } from '../../../../entrypoints/shared/records/tried.ts'
import { after, anyRecord, record } from '../../fixtures/arbitrary-records.ts'

const NOW = '2026-11-23T12:00:00.000Z'
const one = after({}, ['send', '2026-10-03'])
const file = (entries: unknown[], more = {}) =>
  JSON.stringify({ format: 'trainspotter-records', version: 2, exported: NOW, records: entries, ...more })
const without = (field: string) => Object.fromEntries(Object.entries(one).filter(([name]) => name !== field))

describe('export and import', () => {
  it('give back what was exported, whatever people wrote', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 5 }), fc.array(fc.json(), { maxLength: 2 }), (records, aside) => {
        expect(parseImport(exportRecords(records, aside, NOW))).toEqual({ ok: true, records, broken: 0, problems: [], answers: NO_ANSWERS })
      }),
    )
  })

  it.each([
    ['notes of 100,000 characters', { notes: 'Grüße 🚂\n'.repeat(12_000) }],
    ['a nickname from right to left', { account: '\u202eحساب العمل 👩‍👩‍👧' }],
    ['a broken character', { account: '\ud83d' }],
  ])('keep %s', (_, told) => {
    const records = [record(told)]
    expect(parseImport(exportRecords(records, [], NOW))).toEqual({ ok: true, records, broken: 0, problems: [], answers: NO_ANSWERS })
  })

  it('keep what was said of services and ways, and of damaged answers what can be read', () => {
    const ticks = [
      { service: 'example-chat', on: true },
      { service: 'example-social', on: false },
    ]
    const tried = [{ optOut: 'example-form', url: 'https://example.com/form', worked: false, day: '2026-11-01' }]
    const answers = { ticks, tried }
    expect(parseImport(exportRecords([one], [], NOW, answers))).toEqual({ ok: true, records: [one], broken: 0, problems: [], answers })
    const damaged = { used: [...ticks, { service: '<b>' }, 7], tried: [null, ...tried, { ...tried[0], day: 'soon' }] }
    expect(parseImport(file([one], damaged))).toMatchObject({ records: [one], answers })
    const nonsense = { used: 'nonsense', tried: 7 }
    expect(parseImport(file([one], nonsense))).toEqual({ ok: true, records: [one], broken: 0, problems: [], answers: NO_ANSWERS })
  })

  it('take a file that an editor has marked as UTF-8', () => {
    expect(parseImport(`\uFEFF${file([one])}`)).toEqual({ ok: true, records: [one], broken: 0, problems: [], answers: NO_ANSWERS })
  })

  it('carry along what could not be read, and do not take it in', () => {
    const aside = [{ key: 'records', day: '2026-11-01', value: 'nonsense' }]
    const text = exportRecords([one], aside, NOW)
    expect(JSON.parse(text)).toMatchObject({ aside })
    expect(parseImport(text)).toEqual({ ok: true, records: [one], broken: 0, problems: [], answers: NO_ANSWERS })
  })
})

describe('a file that is not ours', () => {
  it.each([
    ['import.damaged', ''],
    ['import.damaged', '{"format":"trainspotter-records","version":1,"rec'],
    ['import.damaged', file([]).replace('[]', '{}')],
    ['import.foreign', '{}'],
    ['import.foreign', 'null'],
    ['import.foreign', '[1, 2]'],
    ['import.foreign', '{"format":"bookmarks","version":1,"records":[]}'],
    ['import.newer', file([one], { version: 3 })],
    ['import.unknown-version', file([one], { version: 0 })],
    ['import.unknown-version', file([one], { version: 'one' })],
  ])('%s: %s', (key, text) => {
    expect(parseImport(text)).toEqual({ ok: false, key })
    expect(en).toHaveProperty([key])
  })

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.jsonValue()).map((entries) => file(entries)),
        ),
        (text) => {
          const result = parseImport(text)
          const keys = result.ok ? result.problems.map(({ key }) => key) : [result.key]
          keys.forEach((key) => expect(en).toHaveProperty([key]))
          expect(result.ok && result.records.length > 0).toBe(false)
        },
      ),
    )
  })
})

describe('an entry with a problem', () => {
  it.each([
    ['no object', 7, '', 'import.entry.invalid'],
    ['no id', without('id'), '.id', 'import.entry.missing'],
    ['an id that is none', { ...one, id: '<b>' }, '.id', 'import.entry.invalid'],
    ['no such day', { ...one, dates: { ...one.dates, sent: '2026-02-30' } }, '.dates.sent', 'import.entry.not-a-day'],
    ['a date left out', { ...one, dates: {} }, '.dates.opened', 'import.entry.missing'],
    ['no history', { ...one, history: [] }, '.history', 'import.entry.invalid'],
    ['a damaged history', { ...one, history: [{ ...one.history[0], at: 'then' }] }, '.history[0].at', 'import.entry.invalid'],
    [
      'confirmed too early',
      { ...one, dates: { ...one.dates, confirmed: '2026-10-01' } },
      '.dates.confirmed',
      'record.error.before.confirmed',
    ],
  ])('%s', (_, entry, path, key) => {
    const result = parseImport(file([one, entry, record({ id: 'three' })]))
    expect(result).toMatchObject({ ok: true, records: [one, record({ id: 'three' })] })
    expect(result.ok && result.problems).toContainEqual(expect.objectContaining({ path: `records[1]${path}`, key }))
    expect(en).toHaveProperty([key])
  })

  it('may be from a device whose clock is ahead', () => {
    const ahead = { ...one, dates: { ...one.dates, sent: '2099-01-01' } }
    expect(parseImport(file([ahead]))).toEqual({ ok: true, records: [ahead], broken: 0, problems: [], answers: NO_ANSWERS })
  })
})

describe('a file that would keep everybody waiting', () => {
  const zeros = (count: number) => Array.from({ length: count }, () => 0)
  const keys = (count: number) => Object.fromEntries(zeros(count).map((_, at) => [`a${at}`, 0]))
  const v1 = (entries: unknown[]) => file(entries, { version: 1 })
  const checked = () => [vi.spyOn(ObjectionRecord, 'safeParse'), vi.spyOn(Tick, 'safeParse'), vi.spyOn(Tried, 'safeParse')]

  it.each([
    ['200,000 bytes of entries', file(zeros(100_000))],
    ['2,000,000 bytes of entries', file(zeros(1_000_000))],
    ['entries of the first version', v1(zeros(100_000))],
    ['a history', file([{ ...one, history: zeros(300_000) }])],
    ['histories', file(Array.from({ length: 1000 }, () => ({ ...one, history: zeros(400) })))],
    ['an entry of many keys', file([keys(300_000)])],
    ['entries of many keys', file(Array.from({ length: 2000 }, () => ({ ...one, about: keys(99) })))],
    ['services', file([one], { used: zeros(20_000) })],
    ['services by name', file([one], { used: keys(300_000) })],
    ['ways', file([one], { tried: zeros(20_000) })],
    ['a note of 5,000,000 characters', file([{ ...one, notes: 'x'.repeat(5_000_000) }])],
    ['lists in lists', `{"format":"trainspotter-records","version":2,"records":${'['.repeat(300_000)}${']'.repeat(300_000)}}`],
  ])('%s: answered before anything is checked', (_, text) => {
    const schemas = checked()
    expect(parseImport(text)).toEqual({ ok: false, key: 'import.too-many' })
    for (const schema of schemas) expect(schema).not.toHaveBeenCalled()
    expect(en).toHaveProperty(['import.too-many'])
  })

  it.each([
    ['history', { ...one, id: 'bad', history: zeros(501) }],
    ['about', { ...one, id: 'bad', about: keys(101) }],
    ['changes', { ...one, id: 'bad', history: Array.from({ length: 501 }, () => one.history[0]) }],
    ['keys', { ...one, id: 'bad', ...keys(101) }],
  ])('an entry with too much (%s) is left out without being checked, the others are taken', (_, bad) => {
    const [schema] = checked()
    expect(parseImport(file([bad, one]))).toMatchObject({ ok: true, records: [one], broken: 1, problems: [{ path: 'records[0]' }] })
    expect(schema).toHaveBeenCalledTimes(1)
  })

  it('what could not be read goes along in an export of any size, and the rest is taken', () => {
    const aside = [{ key: 'records', day: '2026-11-01', value: zeros(300_000) }, 'x'.repeat(6_000_000)]
    expect(parseImport(exportRecords([one], aside, NOW))).toMatchObject({ ok: true, records: [one], broken: 0 })
  })

  it('the largest file that is taken: 500 changes of a record, and 10,000 ticks', () => {
    const change = one.history[0]
    const history = Array.from({ length: 500 }, (_, at) => ({ ...change, at: new Date(1_790_000_000_000 + at * 1000).toISOString() }))
    const ticks = Array.from({ length: 10_000 }, (_, at) => ({ service: `service-${at}`, on: true }))
    const result = parseImport(file([{ ...one, history }], { used: ticks }))
    expect(result).toMatchObject({ ok: true, broken: 0, answers: { ticks } })
  })

  it('the fault is read from the entry itself, not from what all objects have', () => {
    const { id: _, ...rest } = one
    const result = parseImport(file([{ ...rest, dates: { ...one.dates, constructor: 1 } }]))
    expect(result).toMatchObject({ problems: [{ path: 'records[0].id', key: 'import.entry.missing' }] })
    expect(parseImport('{"__proto__":{"format":"trainspotter-records"},"version":2,"records":[]}')).toEqual({
      ok: false,
      key: 'import.foreign',
    })
  })

  it('tells what is wrong with the first damaged entries, and how many there are', () => {
    const result = parseImport(file([one, ...Array.from({ length: 1500 }, () => 0)]))
    expect(result).toMatchObject({ ok: true, records: [one], broken: 1500 })
    expect(result.ok && result.problems.length).toBe(20)
    expect(result.ok && result.problems[0]).toEqual({ path: 'records[1]', key: 'import.entry.invalid' })
  })

  it('takes an id once', () => {
    const result = parseImport(file([one, { ...one, notes: 'Another' }]))
    expect(result).toMatchObject({ ok: true, records: [one], broken: 1, problems: [{ path: 'records[1].id', key: 'import.entry.twice' }] })
    expect(en).toHaveProperty(['import.entry.twice'])
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('takes no entry with the id %s', (id) => {
    const text = file([one]).replace(`"id":"${one.id}"`, `"id":"${id}"`)
    expect(parseImport(text)).toMatchObject({ ok: true, records: [], problems: [{ path: 'records[0].id', key: 'import.entry.invalid' }] })
  })
})
