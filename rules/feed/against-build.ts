import { placesCovered } from './places-covered.ts'
import { citedHosts, hostOf, knownLinks } from './known-links.ts'
import { controllerKey, fallbackKey, quietKey, quietPatterns, saidKey, wayKey } from './left-out.ts'
import type { IndexPart } from '../schema/parts.ts'
import type { Rules, Service } from '../schema/schema.ts'
import { Refused } from './refusals.ts'

/** What the build itself says about the operators in question; newer rules are checked against it. */
export interface Build {
  index: Pick<IndexPart, 'services'>
  rules: Rules
}

/**
 * What this build does not accept from newer rules, as keys of `left-out.ts`: opt-outs, controllers and pages of an operator on hosts to
 * which the build does not link for that operator, and quiet patterns on pages that the build shows. Otherwise a stolen daily key could
 * send people to a phishing form.
 * An unknown service without an accepted opt-out is dropped entirely: it would seem to have none.
 * Rejects with `Refused` if a service, one of its patterns, or its deciding policy is missing.
 */
export function judgeAgainst(build: Build, rules: Rules, { services }: Pick<IndexPart, 'services'>): string[] {
  const isThere = build.index.services.every(({ id, operator, hosts }) =>
    services.some((one) => one.id === id && one.operator === operator && hosts.every((host) => one.hosts.includes(host))),
  )
  if (!isThere || !build.rules.services.every((one) => isWhole(one, rules))) throw new Refused('fewer')
  const ways = waysElsewhere(build, rules)
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
  return [...ways, ...pagesElsewhere(build, rules), ...actionsElsewhere(build, rules), ...quiet, ...unsaid.map(({ id }) => saidKey(id))]
}

/** Pages on which the build knows the service must not become silent. */
function isWhole({ id, match }: Service, { services }: Rules): boolean {
  const after = services.find((one) => one.id === id)
  return !after || match.every((pattern) => after.match.includes(pattern))
}

function waysElsewhere(build: Build, rules: Rules): string[] {
  const operators = new Map([...rules.services, ...build.index.services].map(({ id, operator }) => [id, operator]))
  const links = new Map([...new Set(operators.values())].map((id) => [id, knownLinks(build, id)]))
  const isKnown = ({ services, url, email }: Way): boolean =>
    services.every((id) => {
      const known = links.get(operators.get(id) ?? '')
      return known !== undefined && (url === undefined || known.hasUrl(url)) && (email === undefined || known.hasEmail(email))
    })
  return [...rules.optOuts, ...rules.settings].filter((one) => !isKnown(one)).map(wayKey)
}

interface Way {
  services: readonly string[]
  url?: string | undefined
  email?: string | undefined
}

/** Addressees of letters must be the build's. Pages on the operator's own hosts may move. */
function pagesElsewhere(build: Build, { operators }: Rules): string[] {
  return operators.flatMap(({ id, controllers, fallback = [] }) => {
    const before = build.rules.operators.find((one) => one.id === id)?.controllers ?? []
    const known = knownLinks(build, id)
    const isKnown = ({ name, address, contact }: (typeof controllers)[number]): boolean =>
      (!contact || known.hasUrl(contact)) && before.some((one) => one.name === name && one.address?.join('\n') === address?.join('\n'))
    return [
      ...controllers.filter((one) => !isKnown(one)).map((one) => controllerKey(id, one)),
      ...fallback.filter(({ url }) => !known.hasUrl(url)).map((one) => fallbackKey(id, one)),
    ]
  })
}

function actionsElsewhere(build: Build, { collectiveActions }: Rules): string[] {
  const hosts = citedHosts(build)
  return collectiveActions.filter(({ url }) => url !== undefined && !hosts.has(hostOf(url))).map(wayKey)
}

/** A policy for a few other places, or one that this version cannot read, does not replace what was said here. */
function saysLess(service: string, before: Rules, after: Rules): boolean {
  const policies = ({ policies }: Rules) => policies.filter(({ services }) => services.includes(service))
  const covered = placesCovered(policies(after), before)
  return (
    [...placesCovered(policies(before), before)].some((place) => !covered.has(place)) ||
    (policies(before).some(isKnown) && !policies(after).some(isKnown)) ||
    (has(before.optOuts, service) && !has(after.optOuts, service))
  )
}

function isKnown({ status }: Rules['policies'][number]): boolean {
  return status !== 'unknown'
}

function has(all: readonly { services: readonly string[] }[], service: string): boolean {
  return all.some(({ services }) => services.includes(service))
}
