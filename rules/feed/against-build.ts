import { candidates, hostIndex } from '../engine/host-index.ts'
import { quietKey, quietPatterns, wayKey } from './left-out.ts'
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
 * pages on which it is not quiet. A thief of the daily key could else lead people to a form of their own. Rejects with `Refused` if a
 * service is missing, or what decides about one.
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
  return [...ways, ...quiet]
}

function saysLess(service: string, before: Rules, after: Rules): boolean {
  const has = (all: readonly { services: readonly string[] }[]): boolean => all.some(({ services }) => services.includes(service))
  return (has(before.policies) && !has(after.policies)) || (has(before.optOuts) && !has(after.optOuts))
}

function hostOf(url: string): string {
  return new URL(url).hostname
}
