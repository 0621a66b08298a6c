import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { NO_DRAFT } from '../../../../entrypoints/shared/storage/drafts.ts'
import * as storage from '../../../../entrypoints/shared/storage/storage.ts'
import {
  badge,
  calendar,
  change,
  drafts,
  notificationSettings,
  quarantine,
  read,
  readFrom,
  records,
} from '../../../../entrypoints/shared/storage/storage.ts'
import { ENTERED, unreadValues } from '../../../../entrypoints/shared/storage/unread-values.ts'
import { after } from '../../fixtures/arbitrary-records.ts'

const local = fakeBrowser.storage.local
const one = after({}, ['send', '2026-10-03'])
const mute = { scope: 'ever', service: null, context: null, day: '2026-11-01', serial: 1 }
const news = { kind: 'policy-active', id: 'one', services: ['one'], date: '2026-11', before: {}, after: {} }
const facts = [{ key: 'one', id: 'one', services: ['one'], marks: {} }]

/** A sample of every stored value, with something in every list. */
const SAMPLES: Record<string, unknown> = {
  home: { country: 'AT', land: null },
  language: 'de',
  badge: { on: false, corner: 'top-end', mutes: [mute] },
  'form.place': 'start',
  records: { version: 2, records: [one, { ...one, id: 'two' }] },
  tried: [{ optOut: 'one', url: 'https://one.example/', worked: true, day: '2026-11-01' }],
  used: [{ service: 'one', on: true }],
  reminding: { on: true, shown: ['one'] },
  calendar: { stamp: '2026-11-23T12:00:00.000Z', entries: [{ uid: 'one', day: '2026-11-01' }] },
  'feed.on': true,
  'feed.head': { serial: 1, envelope: '', etag: null, trusted: ['one'], revoked: ['two'] },
  'feed.rules': { serial: 1, parts: { index: '', authorities: '', operators: {} }, leftOut: ['one'] },
  'feed.text': { serial: 1, language: 'de', list: '', texts: {} },
  'feed.log': [{ at: '', result: 'same', serial: 1 }],
  news: [news],
  'news.baseline': { serial: 1, published: '2026-11-01', country: null, services: ['one'], facts },
  drafts: { own: { ...NO_DRAFT, facts: 'long', reasons: ['one'], breaches: ['one'] }, two: { ...NO_DRAFT, name: 'Bo' } },
  aside: [{ key: 'records', day: '2026-11-01', value: [one] }],
}

const ITEMS = Object.values<unknown>(storage).filter(isItem)

function isItem(value: unknown): value is storage.Item<unknown> {
  return typeof value === 'object' && value !== null && 'fallback' in value && 'schema' in value
}

/** Copies of the value, each with a different list or object replaced. */
function damaged(value: unknown, damage: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([name, held]) =>
    damaged(held, damage).map((bad): unknown =>
      Array.isArray(value) ? value.map((other: unknown, at) => (String(at) === name ? bad : other)) : { ...value, [name]: bad },
    ),
  )
  return [damage, ...inner]
}

const ZEROS = Array.from({ length: 200_000 }, () => 0)

test('every value has a sample that can be read, and all that people enter is looked at', () => {
  expect(ITEMS.map(({ key }) => key).toSorted()).toEqual(Object.keys(SAMPLES).toSorted())
  expect(ITEMS.filter((item) => !item.schema.safeParse(SAMPLES[item.key]).success)).toEqual([])
  const entered = ITEMS.filter((item) => !item.refetchable && item.key !== quarantine.key)
  expect(ENTERED.map(({ key }) => key).toSorted()).toEqual(entered.map(({ key }) => key).toSorted())
})

describe('200,000 wrong entries', () => {
  const casesOf = (items: readonly storage.Item<unknown>[]) =>
    items.flatMap((item) => damaged(SAMPLES[item.key], ZEROS).map((value, at) => ({ key: item.key, item, value, at })))
  const others = ITEMS.filter((item) => !ENTERED.includes(item))

  it.each(casesOf(ENTERED))('in $key, list or object $at, throw nothing and go into the export as they were', async ({ item, value }) => {
    await local.set({ [item.key]: value })
    await read(item)
    expect(await unreadValues()).toMatchObject([{ key: item.key }])
    await change(item, (before) => before)
    const [kept] = await unreadValues()
    expect(JSON.stringify(kept?.value) === JSON.stringify(value)).toBe(true)
  })

  it.each(casesOf(others))('in $key, list or object $at, throw nothing', async ({ item, value }) => {
    await local.set({ [item.key]: value })
    await expect(change(item, (before) => before)).resolves.toEqual(await read(item))
  })
})

describe('what is whole beside it', () => {
  it('records', () => {
    const bad = { ...one, id: 'bad', history: ZEROS }
    expect(readFrom(records, { records: { version: 2, records: [one, bad] } })).toEqual({ version: 2, records: [one] })
  })

  it('drafts, and the other fields of the one that is damaged', () => {
    const stored = {
      own: { ...NO_DRAFT, name: 5, reasons: ZEROS, facts: 'long text' },
      two: { ...NO_DRAFT, posts: 'more' },
      three: { name: 5 },
      four: 0,
    }
    expect(readFrom(drafts, { drafts: stored })).toEqual({ own: { ...NO_DRAFT, facts: 'long text' }, two: { ...NO_DRAFT, posts: 'more' } })
  })

  it.each([
    [
      { on: false, corner: 'middle', mutes: [] },
      { on: false, corner: 'bottom-end', mutes: [] },
    ],
    [
      { on: false, corner: 'top-end', small: 'yes', mutes: [mute, 0] },
      { on: false, corner: 'top-end', mutes: [mute] },
    ],
    [{ on: false }, { on: false, corner: 'bottom-end', mutes: [] }],
    [
      { on: true, corner: 'top-start', small: true, mutes: 'none' },
      { on: true, corner: 'top-start', small: true, mutes: [] },
    ],
  ])('of the badge %j', (stored, expected) => {
    expect(readFrom(badge, { badge: stored })).toEqual(expected)
  })

  it('of reminders and calendars', () => {
    expect(readFrom(notificationSettings, { reminding: { on: true, shown: ['one', 2] } })).toEqual({ on: true, shown: ['one'] })
    const entry = { uid: 'one', day: '2026-11-01' }
    expect(readFrom(calendar, { calendar: { stamp: 'soon', entries: [entry, 0] } })).toEqual({ stamp: null, entries: [entry] })
  })
})

test('whatever is stored, every value can be read, and what is read can be written', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(ITEMS.filter((item) => !item.schema.safeParse(readFrom(item, { [item.key]: value })).success)).toEqual([])
    }),
  )
})
