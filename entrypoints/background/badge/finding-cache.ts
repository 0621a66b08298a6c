// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
import { locateAmong } from '../../../rules/engine/locate.ts'
import type { Service } from '../../../rules/schema/schema.ts'
import type { PageBadge } from '../../shared/messages.ts'
import {
  forgetFindings,
  iconOf,
  tabStateFrom,
  parsed,
  placeKey,
  readSession,
  tabKey,
  writeSession,
  type PageState,
} from '../../shared/storage/session.ts'
import { today } from '../../shared/dates.ts'
import type { ToolbarBadge } from './toolbar-badge.ts'

/**
 * The badges of this browser session, so that the worker need not read the rules again when the next page wakes it. Pages of the same
 * service, context and login share one badge. The cache is valid until something it depends on changes (`invalidateCache`), or the day
 * does.
 */
interface FindingCache {
  /** Day, languages and time zone for which they hold. */
  basis: string
  /** The services that a page of this host may belong to. */
  hosts: Record<string, readonly Service[]>
  /** By `placeKey`. */
  places: Record<string, CachedBadge>
  /** By service: whether someone is signed in there. */
  logins: Record<string, boolean>
}

export interface CachedBadge {
  toolbar: ToolbarBadge
  page: PageBadge | null
}

/** What a result was based on. */
export interface CacheContext {
  /** Null if it was evaluated for a tab whose address is unknown. */
  host: string | null
  /** All that may have pages on that host. */
  services: readonly Service[]
  /** `currentGeneration` before the evaluation began. */
  since: number
}

/** A cached page, and what is known of its tab. */
export interface CacheHit {
  place: Omit<PageState, 'icon'>
  answer: CachedBadge
  /** Variant of the icon that the tab shows now. */
  icon: string
}

const KEY = 'answers'
/** Most entries: findings are stored beside them and are large. */
const MOST = 60

let known: FindingCache | undefined
/** Incremented on every invalidation; results computed before it are discarded. */
let generation = 0

/** The cached badge of a page; null if it has to be evaluated. Makes at most one storage request. */
export async function readCached(tab: number, address: string): Promise<CacheHit | null> {
  const stored = await readSession(known ? [tabKey(tab)] : [KEY, tabKey(tab)])
  known ??= parseCache(stored[KEY])
  if (known.basis !== basis()) return null
  const url = URL.parse(address)
  const found = url && locateAmong((Object.hasOwn(known.hosts, url.hostname) && known.hosts[url.hostname]) || [], url)
  if (!found) return null
  const place = { ...found.place, signedIn: loginAt(found.service) }
  const answer = known.places[placeKey(place)]
  return answer ? { place, answer, icon: iconOf(tabStateFrom(stored, tab)) } : null
}

/** Call before evaluating anything, so that a worker that just started keeps the previous worker's cache. */
export async function loadCache(): Promise<void> {
  if (known) return
  const stored = await readSession([KEY])
  known ??= parseCache(stored[KEY])
}

/** Whether someone was signed in when a page of this service was last asked; null if none was. */
export function loginAt({ id }: Service): boolean | null {
  return known?.logins[id] ?? null
}

export function storeLogin({ id }: Service, signedIn: boolean): void {
  known = { ...(known ?? NOTHING), logins: { ...known?.logins, [id]: signedIn } }
}

/** Read it before evaluating, and pass it to `storeCached`. */
export function currentGeneration(): number {
  return generation
}

/** Call before storing a finding: called afterwards, it would drop that one too. */
export async function evictIfFull(place: Omit<PageState, 'icon'>): Promise<void> {
  if (!known || placeKey(place) in known.places || Object.keys(known.places).length < MOST) return
  known = { ...known, places: {} }
  await forgetFindings()
}

/** Stores a badge, unless the cache was invalidated while it was being evaluated. */
export async function storeCached(
  place: Omit<PageState, 'icon'>,
  answer: CachedBadge,
  { host, services, since }: CacheContext,
): Promise<void> {
  if (since !== generation) return
  if (!known || known.basis !== basis()) known = { basis: basis(), hosts: {}, places: {}, logins: known?.logins ?? {} }
  if (host !== null) known.hosts[host] = services
  known.places[placeKey(place)] = answer
  // This worker still has it in memory; the next one evaluates it again.
  await writeSession({ [KEY]: JSON.stringify(known) }).catch(() => undefined)
}

/** Something changed that cached badges depend on. Keeps what is known of logins. */
export async function invalidateCache(): Promise<void> {
  generation++
  if (!known) await loadCache()
  known = { ...NOTHING, logins: known?.logins ?? {} }
  await writeSession({ [KEY]: JSON.stringify(known) })
}

const NOTHING: FindingCache = { basis: '', hosts: {}, places: {}, logins: {} }

function parseCache(text: unknown): FindingCache {
  const value = text ? parsed(text) : null
  return isCache(value) ? value : NOTHING
}

/** Written by this same version in this session, so only its outline is checked. */
function isCache(value: unknown): value is FindingCache {
  return typeof value === 'object' && value !== null && 'basis' in value && 'hosts' in value && 'places' in value && 'logins' in value
}

/**
 * Reading the time zone's name takes milliseconds, so the offset stands for it. A move to another zone with the same offset is noticed when
 * the day or anything else changes.
 */
function basis(): string {
  return `${today()} ${navigator.languages.join()} ${new Date().getTimezoneOffset()} ${__RULES_DIGEST__}`
}
