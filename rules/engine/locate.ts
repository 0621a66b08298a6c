// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
import common from '../data/quiet-paths.json' with { type: 'json' }
import { hostOf, isPath, isPlain } from './hosts.ts'
import type { Service } from '../schema/schema.ts'
import type { ContextId, QuietKind } from '../schema/codes.ts'

/** What a page is, without its address: what a person looks at is not stored. */
export interface Place {
  service: string
  context: ContextId
  quiet: boolean
}

/**
 * The service and context of an address, among the services that may have pages on its host (`candidates`); null if no rule covers it. Only
 * https and exact hosts match. Never throws, whatever the input.
 */
export function locateAmong(services: readonly Service[], url: URL): { service: Service; place: Place } | null {
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return null
  const service = services.find((one) => belongs(one, url))
  if (!service) return null
  return { service, place: { service: service.id, ...kindOf(service, url) } }
}

function kindOf({ quiet, names, reserved, contexts }: Service, url: URL): Omit<Place, 'service'> {
  const asks = quiet?.find(({ match }) => anyMatches(match, url))?.kind ?? commonKind(url.pathname, names)
  if (asks) return { context: OWN_ACCOUNT.includes(asks) ? 'login' : 'interstitial', quiet: true }
  const nobody = reserved?.includes(url.pathname.split('/')[1] ?? '')
  const context = contexts.find(({ id, match }) => !(nobody && id === 'profile') && anyMatches(match, url))
  return { context: context?.id ?? 'other', quiet: context?.quiet ?? false }
}

/** Pages that lead into the person's own account. */
const OWN_ACCOUNT: readonly QuietKind[] = ['sign-in', 'sign-up', 'code', 'suspended']
const QUIET_KINDS: readonly QuietKind[] = [...OWN_ACCOUNT, 'consent', 'foreign-login', 'link-warning', 'unsupported-browser']
const COMMON: Record<QuietKind, readonly string[]> = common.kinds

/**
 * The kind by the paths that services share, however they are hyphenated. If people choose the first path segment, only those count that
 * services keep for themselves.
 */
function commonKind(pathname: string, names = false): QuietKind | undefined {
  const words = pathname.toLowerCase().split('/').filter(unhyphened)
  const from = names ? 0 : words.findIndex((word) => !leadsOn(word))
  const paths = [words.slice(from, from + 1), words.slice(from, from + 2)].map((one) => unhyphened(one.join('/')))
  if (from < 0 || !paths[0] || (names && !isAmong(common.everywhere, paths))) return undefined
  return QUIET_KINDS.find((kind) => isAmong(COMMON[kind], paths))
}

/** A language, or a word such as `accounts`. */
function leadsOn(word: string): boolean {
  return common.before.includes(word) || (LANGUAGE.test(word) && !common.noLanguage.includes(word))
}

const LANGUAGE = /^[a-z]{2}([-_][a-z]{2,4})?$/

function isAmong(known: readonly string[], paths: readonly string[]): boolean {
  return known.some((path) => paths.includes(unhyphened(path)))
}

function unhyphened(path: string): string {
  return path.replace(/[-_]/g, '')
}

function belongs({ match, except = [] }: Service, url: URL): boolean {
  return anyMatches(match, url) && !anyMatches(except, url)
}

function anyMatches(patterns: readonly string[], url: URL): boolean {
  return patterns.some((pattern) => matches(pattern, url))
}

/** Stands for any host if a pattern is only a path. */
const ANY_HOST = 'https://any'

/** Compiled on first use: a worker that wakes for a page visit needs only a few patterns of one service. */
const compiled = new Map<string, URLPattern>()

function matches(pattern: string, url: URL): boolean {
  if (!mayMatch(pattern, url)) return false
  let known = compiled.get(pattern)
  if (!known) compiled.set(pattern, (known = isPath(pattern) ? new URLPattern(pattern, ANY_HOST) : new URLPattern(pattern)))
  return known.test(isPath(pattern) ? `${ANY_HOST}${url.pathname}${url.search}` : url.href)
}

/** False if the fixed beginning of a pattern already differs: compiling all patterns of a service takes milliseconds. */
export function mayMatch(pattern: string, { hostname, pathname }: URL): boolean {
  const host = hostOf(pattern)
  if (isPlain(host) && host !== hostname) return false
  const [path = ''] = /^[\w./-]*/.exec(isPath(pattern) ? pattern : pattern.slice('https://'.length + host.length)) ?? []
  return pathname.startsWith(path)
}
