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
 * What the worker made of the pages of this session, so that it need not read the rules again when the next page wakes it: pages of
 * one service, context and login have one answer. It holds until something changes on which answers depend (`invalidateCache`), or the day.
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

/** How an answer came about. */
export interface CacheContext {
  /** Null where it was worked out for a tab whose address was not told. */
  host: string | null
  /** All that may have pages on that host. */
  services: readonly Service[]
  /** `currentGeneration` before the work began. */
  since: number
}

/** A page that was recognised, and what is known of its tab. */
export interface CacheHit {
  place: Omit<PageState, 'icon'>
  answer: CachedBadge
  /** The icon that the tab shows now. */
  icon: string
}

const KEY = 'answers'
/** Findings are kept beside them and are large. */
const MOST = 60

let known: FindingCache | undefined
/** Counts how often all was forgotten: what was worked out before that no longer counts. */
let generation = 0

/** The answer for a page, where it is known; null where it has to be worked out. One request to the storage, whatever is asked. */
export async function readCached(tab: number, address: string): Promise<CacheHit | null> {
  const stored = await readSession(known ? [tabKey(tab)] : [KEY, tabKey(tab)])
  known ??= parseCache(stored[KEY])
  if (known.basis !== basis()) return null
  const url = URL.parse(address)
  const found = url && locateAmong(known.hosts[url.hostname] ?? [], url)
  if (!found) return null
  const place = { ...found.place, signedIn: loginAt(found.service) }
  const answer = known.places[placeKey(place)]
  return answer ? { place, answer, icon: iconOf(tabStateFrom(stored, tab)) } : null
}

/** Before anything is worked out: a worker that was just woken also keeps what the one before it knew. */
export async function loadCache(): Promise<void> {
  if (known) return
  const stored = await readSession([KEY])
  known ??= parseCache(stored[KEY])
}

/** Whether someone was signed in when a page of this service was last asked; null where none was. */
export function loginAt({ id }: Service): boolean | null {
  return known?.logins[id] ?? null
}

export function storeLogin({ id }: Service, signedIn: boolean): void {
  known = { ...(known ?? NOTHING), logins: { ...known?.logins, [id]: signedIn } }
}

/** To be asked before something is worked out, and handed to `storeCached`. */
export function currentGeneration(): number {
  return generation
}

/** To be asked before a finding is stored, which would be forgotten with the others afterwards. */
export async function evictIfFull(place: Omit<PageState, 'icon'>): Promise<void> {
  if (!known || placeKey(place) in known.places || Object.keys(known.places).length < MOST) return
  known = { ...known, places: {} }
  await forgetFindings()
}

/** Keeps an answer, unless everything was forgotten while it was worked out. */
export async function storeCached(
  place: Omit<PageState, 'icon'>,
  answer: CachedBadge,
  { host, services, since }: CacheContext,
): Promise<void> {
  if (since !== generation) return
  if (!known || known.basis !== basis()) known = { basis: basis(), hosts: {}, places: {}, logins: known?.logins ?? {} }
  if (host !== null) known.hosts[host] = services
  known.places[placeKey(place)] = answer
  // The worker still knows it; the next one can work it out.
  await writeSession({ [KEY]: JSON.stringify(known) }).catch(() => undefined)
}

/** Something changed on which answers depend. Who is signed in is still known. */
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

/** Spelling a time zone takes milliseconds; that it lies in another place of the same hour is noticed when the day or anything else changes. */
function basis(): string {
  return `${today()} ${navigator.languages.join()} ${new Date().getTimezoneOffset()} ${__RULES_DIGEST__}`
}
