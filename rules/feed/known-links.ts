import { candidates, hostIndex } from '../engine/host-index.ts'
import { hasFixedHost } from '../engine/refusals.ts'
import type { Build } from './against-build.ts'
import type { Rules } from '../schema/schema.ts'

/** Hosts to which this build links for one operator: those of its own services, and those in its own statements. */
export interface KnownLinks {
  hasUrl: (url: string) => boolean
  hasEmail: (address: string) => boolean
}

/** Hosts on which anyone can publish are no protection: those of another operator's services do not count. */
export function knownLinks({ index, rules }: Build, operator: string): KnownLinks {
  const services = index.services.filter((one) => one.operator === operator)
  const ids = new Set(services.map(({ id }) => id))
  const own = (one: { services: readonly string[] }): boolean => one.services.some((id) => ids.has(id))
  const urls = [
    ...[...rules.optOuts, ...rules.settings].filter(own).map(({ url }) => url),
    ...rules.operators.filter(({ id }) => id === operator).flatMap(pagesOf),
  ]
  const linked = new Set(urls.flatMap((url) => (url ? [hostOf(url)] : [])))
  const emails = new Set(rules.optOuts.filter(own).map(({ email }) => email))
  const hosts = hostIndex(services, (one) => one.hosts)
  const parents = new Set(services.flatMap((one) => one.hosts.flatMap(parentsOf)))
  return {
    hasUrl: (url) => linked.has(hostOf(url)) || candidates(hosts, hostOf(url)).length > 0,
    hasEmail: (address) => emails.has(address) || parents.has(domainOf(address)),
  }
}

/** Hosts to which this build links for what others say: courts, organisations and authorities. */
export function citedHosts({ rules }: Build): ReadonlySet<string> {
  const urls = [
    ...rules.collectiveActions.map(({ url }) => url),
    ...rules.authorities.flatMap(({ website, complaint }) => [website, complaint]),
    ...Object.values(rules.sources).map(({ url }) => url),
  ]
  return new Set(urls.flatMap((url) => (url ? [hostOf(url)] : [])))
}

export function hostOf(url: string): string {
  return new URL(url).hostname
}

function pagesOf({ controllers, fallback = [] }: Rules['operators'][number]): string[] {
  return [...controllers.flatMap(({ contact }) => contact ?? []), ...fallback.map(({ url }) => url)]
}

/** A host and its parent domains that have a specific owner. */
function parentsOf(host: string): string[] {
  const labels = host.slice(host.lastIndexOf(')') + 1).split('.')
  return labels.map((_, at) => labels.slice(at).join('.')).filter((name) => name !== '' && hasFixedHost(`https://${name}/`))
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}
