import { candidates, hostIndex } from '../engine/host-index.ts'
import { quietKey, quietPatterns, saidKey, wayKey } from './left-out.ts'
import type { IndexPart } from '../schema/parts.ts'
import type { Rules } from '../schema/schema.ts'
import { Refused } from './refusals.ts'

/** What the build itself says of the operators in question, by which newer rules are judged. */
export interface Build {
  index: Pick<IndexPart, 'services'>
  rules: Rules
}

/**
 * What of newer rules this build does not take, as keys of `left-out.ts`: ways to act on hosts on which it knows no service, and quiet on
 * pages on which it is not quiet. A thief of the daily key could else lead people to a form of their own. Of a service that it does not
 * know, and of which no way is taken, nothing is said at all: without its ways it would seem that there are none. Rejects with `Refused`
 * if a service is missing, or what decides about one.
 */
export function judgeAgainst(build: Build, rules: Rules, { services }: Pick<IndexPart, 'services'>): string[] {
  const isThere = build.index.services.every(({ id, operator }) => services.some((one) => one.id === id && one.operator === operator))
  if (!isThere) throw new Refused('fewer')
  const hosts = hostIndex(build.index.services, (one) => one.hosts)
  const linked = new Set([...build.rules.optOuts, ...build.rules.settings].flatMap(({ url }) => (url ? [hostOf(url)] : [])))
  const isKnown = (url: string): boolean => linked.has(hostOf(url)) || candidates(hosts, hostOf(url)).length > 0
  const ways = [...rules.optOuts, ...rules.settings].filter(({ url }) => url !== undefined && !isKnown(url)).map(wayKey)
  const quiet = rules.services.flatMap((service) => {
    const before = build.rules.services.find(({ id }) => id === service.id)
    const known = before ? quietPatterns(before) : []
    return quietPatterns(service)
      .filter((pattern) => !known.includes(pattern))
      .map((pattern) => quietKey(service, pattern))
  })
  const stay = { ...rules, optOuts: rules.optOuts.filter((one) => !ways.includes(wayKey(one))) }
  if (build.rules.services.some(({ id }) => saysLess(id, build.rules, stay))) throw new Refused('fewer')
  const isNew = (id: string): boolean => !build.index.services.some((one) => one.id === id)
  const unsaid = rules.services.filter(({ id }) => isNew(id) && has(rules.optOuts, id) && !has(stay.optOuts, id))
  return [...ways, ...quiet, ...unsaid.map(({ id }) => saidKey(id))]
}

function saysLess(service: string, before: Rules, after: Rules): boolean {
  const lost = (kind: 'policies' | 'optOuts'): boolean => has(before[kind], service) && !has(after[kind], service)
  return lost('policies') || lost('optOuts')
}

function has(all: readonly { services: readonly string[] }[], service: string): boolean {
  return all.some(({ services }) => services.includes(service))
}

function hostOf(url: string): string {
  return new URL(url).hostname
}
