import { hostOf, isPlain, parentOf, type RulesIndex } from './index-rules.ts'
import type { Service } from './schema.ts'
import type { ContextId } from './vocabulary.ts'

/** Where a page belongs. It holds no address: what a person looks at is not kept. */
export interface Place {
  service: string
  context: ContextId
  quiet: boolean
}

/**
 * The service and context of an address, or null where no rule speaks of it.
 * Only https and exact hosts match; nothing that comes in makes it throw.
 */
export function locate(index: RulesIndex, address: string): Place | null {
  const url = URL.parse(address)
  if (!url || url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return null
  const service = candidates(index, url.hostname).find((one) => belongs(one, url))
  if (!service) return null
  const context = service.contexts.find(({ match }) => match.some((pattern) => matches(pattern, url)))
  return { service: service.id, context: context?.id ?? 'other', quiet: context?.quiet ?? false }
}

function candidates(index: RulesIndex, host: string): readonly Service[] {
  return index.byHost.get(host) ?? index.byParent.get(parentOf(host)) ?? []
}

function belongs(service: Service, url: URL): boolean {
  return service.match.some((pattern) => matches(pattern, url)) && !service.except?.some((pattern) => matches(pattern, url))
}

/** Compiled on first use: a worker that lives for one sighting needs only few patterns of one service. */
const compiled = new Map<string, URLPattern>()

function matches(pattern: string, url: URL): boolean {
  if (!mayMatch(pattern, url)) return false
  let known = compiled.get(pattern)
  if (!known) compiled.set(pattern, (known = new URLPattern(pattern)))
  return known.test(url.href)
}

/** False where the letters with which a pattern begins already differ: compiling all of a service's patterns takes milliseconds. */
export function mayMatch(pattern: string, { hostname, pathname }: URL): boolean {
  const host = hostOf(pattern)
  if (isPlain(host) && host !== hostname) return false
  const [path = ''] = /^[\w./-]*/.exec(pattern.slice('https://'.length + host.length)) ?? []
  return pathname.startsWith(path)
}
