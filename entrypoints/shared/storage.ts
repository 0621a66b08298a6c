import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { ContextId } from '../../rules/vocabulary.ts'
import { Baseline, Change, FeedHead, FeedLog, FeedRules, FeedText } from './feed-shapes.ts'

/** The only file that knows what is stored, under which key, in which shape. Nothing here leaves the device. */
export interface Item<T> {
  key: string
  area: 'local' | 'session'
  schema: z.ZodMiniType<T>
  fallback: T
  /** It can be had again: where it cannot be read it is not set aside. */
  disposable?: boolean
}

/** Where the person says they live. Absent (null) until they have answered; until then a guess is used and marked as one. */
export const home = item('home', 'local', z.nullable(z.object({ country: z.string(), land: z.nullable(z.string()) })), null)

/** The language that the person picked; null follows the browser. */
export const language = item('language', 'local', z.nullable(z.string()), null)

/** The badge in the page: on or off, its corner, and what was muted. A mute is a fact with a date, so that it can be listed and taken back. */
export const Mute = z.object({
  scope: z.enum(['page', 'site', 'until-change', 'ever']),
  /** Service id; for `page` also the context that was muted. `ever` has none. */
  service: z.nullable(z.string()),
  context: z.nullable(z.string()),
  /** Day on which it was muted, and the serial of the rules then. */
  day: z.string(),
  serial: z.int(),
})
export const Badge = z.object({
  on: z.boolean(),
  corner: z.enum(['bottom-end', 'bottom-start', 'top-end', 'top-start']),
  mutes: z.array(Mute),
})
export const badge = item('badge', 'local', Badge, { on: true, corner: 'bottom-end', mutes: [] })

/** What a tab shows: service, context and login, never an address. Session only. */
const Context = z.custom<ContextId>((value) => typeof value === 'string')
export const Seen = z.object({
  service: z.string(),
  context: Context,
  quiet: z.boolean(),
  signedIn: z.nullable(z.boolean()),
  icon: z.string(),
})
export const seen = (tab: number) => item(`seen:${tab}`, 'session', z.nullable(Seen), null)

/** The finding of a tab, as `rules/find.ts` shapes it. Whoever reads it checks what it needs. */
export const finding = (tab: number) => item(`finding:${tab}`, 'session', z.unknown(), null)

/** The rules feed: whether the person wants it, and what it brought last. What is damaged counts as absent: the bundled rules are the floor. */
export const feedOn = item('feed.on', 'local', z.boolean(), false)
export const feedHead = refetched('feed.head', z.nullable(FeedHead), null)
export const feedRules = refetched('feed.rules', z.nullable(FeedRules), null)
export const feedText = refetched('feed.text', z.nullable(FeedText), null)
/** The last attempts, newest first. */
export const feedLog = refetched('feed.log', FeedLog, [])

/** What changed for this person and was not yet read, and what it is compared with. */
export const news = refetched('news', z.array(Change), [])
export const newsBaseline = refetched('news.baseline', z.nullable(Baseline), null)

/** Stored values that could not be read, kept as they were found so that nothing is lost. */
export const aside = item('aside', 'local', z.array(z.object({ key: z.string(), day: z.string(), value: z.unknown() })), [])

export type Badge = z.infer<typeof Badge>
export type Mute = z.infer<typeof Mute>
export type Seen = z.infer<typeof Seen>
export type Home = NonNullable<(typeof home)['fallback']>

function item<T>(key: string, area: Item<T>['area'], schema: z.ZodMiniType<T>, fallback: T): Item<T> {
  return { key, area, schema, fallback }
}

function refetched<T>(key: string, schema: Item<T>['schema'], fallback: T): Item<T> {
  return { ...item(key, 'local', schema, fallback), disposable: true }
}

/** The stored value; the fallback where there is none or where it cannot be read. An unreadable value is set aside, not overwritten. */
export async function read<T>(what: Item<T>): Promise<T> {
  const stored = await browser.storage[what.area].get(what.key)
  return readFrom(what, stored)
}

/** As `read`, for a value that came with others in one `get`. */
export function readFrom<T>(what: Item<T>, stored: Record<string, unknown>): T {
  const value = stored[what.key]
  if (value === undefined) return what.fallback
  const parsed = what.schema.safeParse(value)
  if (parsed.success) return parsed.data
  if (what.area === 'local' && !what.disposable && what.key !== aside.key) void setAside(what.key, value)
  return what.fallback
}

/** Several values of the device in one request. */
export async function readLocal<T extends unknown[]>(...items: { [K in keyof T]: Item<T[K]> }): Promise<T>
export async function readLocal(...items: Item<unknown>[]): Promise<unknown[]> {
  const stored = await browser.storage.local.get(items.map(({ key }) => key))
  return items.map((item) => readFrom(item, stored))
}

/** The tabs of which something is known in this session. */
export async function seenTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null)
  return Object.keys(all).flatMap((key) => (key.startsWith('seen:') ? [Number(key.slice(5))] : []))
}

export async function write<T>(what: Item<T>, value: T): Promise<void> {
  await browser.storage[what.area].set({ [what.key]: value })
}

/** Several values of the device in one write: all of them are stored, or none. */
export async function writeTogether(...values: readonly Written[]): Promise<void> {
  await browser.storage.local.set(Object.fromEntries(values.map(({ key, value }) => [key, value])))
}

export interface Written {
  key: string
  value: unknown
}

/** A value on its way into `writeTogether`. */
export function written<T>({ key }: Item<T>, value: T): Written {
  return { key, value }
}

/** Forgets values of the device. */
export async function forget(...items: readonly { key: string }[]): Promise<void> {
  await browser.storage.local.remove(items.map(({ key }) => key))
}

export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove([seen(tab).key, finding(tab).key])
}

const queues = new Map<string, Promise<unknown>>()

/** Reads, changes and writes without another change in between, in this context. */
export async function change<T>(what: Item<T>, edit: (value: T) => T): Promise<T> {
  const turn = (queues.get(what.key) ?? Promise.resolve()).then(async () => {
    const next = edit(await read(what))
    await write(what, next)
    return next
  })
  queues.set(
    what.key,
    turn.catch(() => undefined),
  )
  return turn
}

/** Calls back with the new value until the signal aborts. */
export function watch<T>(what: Item<T>, onChange: (value: T) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const changed = area === what.area ? changes[what.key] : undefined
    if (changed) onChange(readFrom(what, { [what.key]: changed.newValue }))
  }
  browser.storage.onChanged.addListener(listener)
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener))
}

async function setAside(key: string, value: unknown): Promise<void> {
  const day = new Date().toISOString().slice(0, 10)
  await change(aside, (all) =>
    all.some((one) => one.key === key && JSON.stringify(one.value) === JSON.stringify(value)) ? all : [...all, { key, day, value }],
  )
}
