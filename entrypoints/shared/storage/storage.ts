import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { Badge, NO_BADGE_SETTINGS, salvageBadge } from './badge-settings.ts'
import { Drafts, salvageDrafts } from './drafts.ts'
import { salvageRecords, upgradeRecords } from './migrations.ts'
import { parseSafely, parseWhole, salvageList, type Parsed } from './parse-safely.ts'
import { mayStore, mayStoreUnasked } from './private-window.ts'
import { DECLINED, isFull, StorageError } from './storage-error.ts'
import { NO_NOTIFICATIONS, NotificationSettings, salvageNotifications } from '../reminders/notification-settings.ts'
import { Given, NONE_GIVEN, salvageGiven } from '../reminders/next-calendar.ts'
import { StoredRecords, VERSION } from '../records/record.ts'
import { Tried, TriedList } from '../records/tried.ts'
import { Tick, Ticks } from '../checkup/ticks.ts'
import { today } from '../dates.ts'
import { Baseline, Change, FeedHead, FeedLog, FeedRules, FeedText } from '../feed/schemas.ts'

/**
 * The only file that knows what is stored on the device, under which key and in which shape (`session.ts` does for the browser session).
 * Nothing here leaves the device.
 */
export interface Item<T> {
  key: string
  schema: z.ZodMiniType<T>
  fallback: T
  /** Brings what an older release stored to the current shape. */
  upgrade?: (value: unknown) => unknown
  /** What can still be read of a damaged value, which itself goes into quarantine; undefined if nothing can. */
  repair?: (value: unknown) => T | undefined
  /** It can be fetched again: if it cannot be read, it is not quarantined. */
  refetchable?: boolean
}

/** Where the person says they live. Null until they have answered; until then a guess is used and marked as one. */
export const storedResidence = item(
  'home',
  z.nullable(z.object({ country: z.string().check(z.regex(/^[A-Z]{2}$/)), land: z.nullable(z.string()) })),
  null,
)

/** The language that the person picked; null follows the browser. */
export const language = item('language', z.nullable(z.string()), null)

/** The badge in the page: on or off, its corner, and the mutes. */
export const badge = item('badge', Badge, NO_BADGE_SETTINGS, { repair: salvageBadge })

/** Where the person wants the panel beside a form; null puts it where there is room. */
export const panelPlace = item('form.place', z.nullable(z.enum(['start', 'end', 'top', 'bottom'])), null)

/** The person's records of their objections. */
const noRecords: StoredRecords = { version: VERSION, records: [] }
export const records = item('records', StoredRecords, noRecords, { upgrade: upgradeRecords, repair: salvageRecords })

/** Which opt-outs worked for the person, and which did not. */
export const triedWays = item('tried', TriedList, [], { repair: (value) => salvageList(Tried, value) })

/** The services that the person said they use, or do not. */
export const usedServices = item<Ticks>('used', Ticks, [], { repair: (value) => salvageList(Tick, value) })

/** System notifications: whether the person wants them, and which they have seen. */
export const notificationSettings = item('reminding', NotificationSettings, NO_NOTIFICATIONS, { repair: salvageNotifications })

/** The calendar entries given out so far. */
export const calendar = item('calendar', Given, NONE_GIVEN, { repair: salvageGiven })

/** The rules feed: whether the person wants it, and what it last delivered. Damaged values count as absent, because the bundled rules remain. */
export const feedOn = item('feed.on', z.boolean(), false)
export const feedHead = cacheItem('feed.head', z.nullable(FeedHead), null)
export const feedRules = cacheItem('feed.rules', z.nullable(FeedRules), null)
export const feedText = cacheItem('feed.text', z.nullable(FeedText), null)
/** The last attempts, newest first. */
export const feedLog = cacheItem('feed.log', FeedLog, [])

/** What changed for this person and has not been read yet; below, what it is compared with. */
export const ruleChanges = cacheItem('news', z.array(Change), [])
export const ruleChangesBaseline = cacheItem('news.baseline', z.nullable(Baseline), null)

/** What was typed for letters. */
const noDrafts: Drafts = {}
export const drafts = item('drafts', Drafts, noDrafts, { repair: salvageDrafts })

/** Stored values that could not be read, kept as they were found so that nothing is lost. If this list itself is damaged, it becomes its own first entry. */
export const Quarantine = z.array(z.object({ key: z.string(), day: z.string(), value: z.unknown() }))
export const quarantine = item('aside', Quarantine, [], { repair: (value) => [{ key: 'aside', day: today(), value }] })

export type StoredResidence = NonNullable<(typeof storedResidence)['fallback']>

function item<T>(key: string, schema: z.ZodMiniType<T>, fallback: T, more: Pick<Item<T>, 'upgrade' | 'repair'> = {}): Item<T> {
  return { key, schema, fallback, ...more }
}

function cacheItem<T>(key: string, schema: Item<T>['schema'], fallback: T): Item<T> {
  return { ...item(key, schema, fallback), refetchable: true }
}

/** The stored value; the fallback if there is none or it cannot be read. An unreadable value stays where it is until something is written there. */
export async function read<T>(what: Item<T>): Promise<T> {
  const stored = await browser.storage.local.get(what.key)
  return readFrom(what, stored)
}

/** As `read`, for a value that was read together with others. */
export function readFrom<T>(what: Item<T>, stored: Record<string, unknown>): T {
  const value = stored[what.key]
  if (value === undefined) return what.fallback
  const parsed = parse(what, value)
  return parsed.success ? parsed.data : (what.repair?.(value) ?? what.fallback)
}

/** Rejects lists that are too long, except in quarantined and refetchable values, which may be long. */
function parse<T>({ key, schema, upgrade, refetchable }: Item<T>, value: unknown): Parsed<T> {
  const mayBeLong = refetchable || key === quarantine.key
  return (mayBeLong ? parseWhole : parseSafely)(schema, upgrade ? upgrade(value) : value)
}

/** Reads several values in one request. */
export async function readLocal<T extends unknown[]>(...items: { [K in keyof T]: Item<T[K]> }): Promise<T>
export async function readLocal(...items: Item<unknown>[]): Promise<unknown[]> {
  const stored = await browser.storage.local.get([...new Set(items.map(({ key }) => key))])
  return items.map((item) => readFrom(item, stored))
}

/** Rejects with a `StorageError` if the browser does not store it. */
export async function write<T>(what: Item<T>, value: T): Promise<void> {
  await change(what, () => value)
}

/** Writes several values in one request: all of them are stored, or none. Rejects instead of asking the person. */
export async function writeTogether(...values: readonly Written[]): Promise<void> {
  if (!mayStoreUnasked()) throw new StorageError(DECLINED)
  await browser.storage.local.set(Object.fromEntries(values.map(({ key, value }) => [key, value])))
}

export interface Written {
  key: string
  value: unknown
}

/** A value prepared for `writeTogether`. */
export function written<T>({ key }: Item<T>, value: T): Written {
  return { key, value }
}

/** Deletes values. */
export async function forget(...items: readonly { key: string }[]): Promise<void> {
  await browser.storage.local.remove(items.map(({ key }) => key))
}

/** Deletes everything that was ever stored. */
export async function forgetEverything(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()])
}

/**
 * Reads, changes and writes without another change in between, in any part of the extension.
 * An unreadable value moves into quarantine with the same write: there may be no room for a copy. Rejects with a `StorageError`.
 */
export async function change<T>(what: Item<T>, edit: (value: T) => T): Promise<T> {
  // Before taking the lock: others must not wait for the person.
  await mayStore()
  return navigator.locks.request(`storage:${what.key}`, async () => {
    const stored = await browser.storage.local.get(what.key)
    const next = edit(readFrom(what, stored))
    if (isUnread(what, stored)) await moveAside(what, stored[what.key], next)
    else await put(what, { [what.key]: next })
    return next
  })
}

/** If there is no room, fetched rules are dropped first: they can be fetched again, and the bundled rules suffice. */
async function put({ refetchable }: Pick<Item<unknown>, 'refetchable'>, values: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.local.set(values).catch(async (error: unknown) => {
      if (refetchable || !isFull(error)) throw error
      await forget(feedRules, feedText)
      await browser.storage.local.set(values)
    })
  } catch (error) {
    throw new StorageError(error)
  }
}

/** Calls back with the new value until the signal aborts. */
export function watch<T>(what: Item<T>, onChange: (value: T) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const changed = area === 'local' ? changes[what.key] : undefined
    if (changed) onChange(readFrom(what, { [what.key]: changed.newValue }))
  }
  browser.storage.onChanged.addListener(listener)
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener))
}

/** Whether something is stored there that cannot be read, and cannot be fetched again. */
export function isUnread<T>(what: Item<T>, stored: Record<string, unknown>): boolean {
  const value = stored[what.key]
  return value !== undefined && !what.refetchable && what.key !== quarantine.key && !parse(what, value).success
}

async function moveAside<T>(what: Item<T>, value: unknown, next: T): Promise<void> {
  await navigator.locks.request(`storage:${quarantine.key}`, async () => {
    const aside = await read(quarantine)
    await put(what, { [quarantine.key]: [...aside, { key: what.key, day: today(), value }], [what.key]: next })
  })
}
