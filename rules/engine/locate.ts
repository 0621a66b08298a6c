// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
import { hostOf, isPlain } from './hosts.ts'
import type { Service } from '../schema/schema.ts'
import type { ContextId } from '../schema/codes.ts'

/** Where a page belongs. It holds no address: what a person looks at is not kept. */
export interface Place {
  service: string
  context: ContextId
  quiet: boolean
}

/**
 * The service and context of an address among the services that may have pages on its host (`candidates`), which is all that has to be
 * known for it; null if no rule speaks of it. Only https and exact hosts match; nothing that comes in makes it throw.
 */
export function locateAmong(services: readonly Service[], url: URL): { service: Service; place: Place } | null {
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return null
  const service = services.find((one) => belongs(one, url))
  if (!service) return null
  const context = service.contexts.find(({ match }) => match.some((pattern) => matches(pattern, url)))
  return { service, place: { service: service.id, context: context?.id ?? 'other', quiet: context?.quiet ?? false } }
}

function belongs(service: Service, url: URL): boolean {
  return service.match.some((pattern) => matches(pattern, url)) && !service.except?.some((pattern) => matches(pattern, url))
}

/** Compiled on first use: a worker that wakes for one page visit needs only a few patterns of one service. */
const compiled = new Map<string, URLPattern>()

function matches(pattern: string, url: URL): boolean {
  if (!mayMatch(pattern, url)) return false
  let known = compiled.get(pattern)
  if (!known) compiled.set(pattern, (known = new URLPattern(pattern)))
  return known.test(url.href)
}

/** False if the fixed start of a pattern already differs: compiling all patterns of a service takes milliseconds. */
export function mayMatch(pattern: string, { hostname, pathname }: URL): boolean {
  const host = hostOf(pattern)
  if (isPlain(host) && host !== hostname) return false
  const [path = ''] = /^[\w./-]*/.exec(pattern.slice('https://'.length + host.length)) ?? []
  return pathname.startsWith(path)
}
