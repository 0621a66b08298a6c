import common from '../data/quiet-paths.json' with { type: 'json' }
import { hostOf, isPath, isPlain, parentOf } from '../engine/hosts.ts'
import { matchPatterns } from '../engine/match-patterns.ts'
import type { Rules, Service } from '../schema/schema.ts'
import type { BuiltFile } from './build.ts'

/** Match patterns for the manifest: where the always-on script runs from installation on. */
export function manifestHosts(rules: Rules): { include: string[]; exclude: string[] } {
  return { include: matchesOf(atInstall(rules)), exclude: [] }
}

/** By operator: the hosts to request once the person wants its pages watched. */
export function optionalHosts({ operators, services }: Rules): Record<string, string[]> {
  const others = operators.filter((one) => !one.atInstall)
  return Object.fromEntries(others.map(({ id }) => [id, matchesOf(services.filter(({ operator }) => operator === id))]))
}

/** Match patterns of the pages on which the form helper runs: forms, portal and privacy pages, except those that ask something themselves. */
export function formPages(rules: Rules): { include: string[]; exclude: string[] } {
  const services = atInstall(rules)
  return { include: formsOf(services), exclude: quietAmong(services) }
}

/**
 * The hosts of one operator, which are requested together. They are part of the build, like the manifest that has to list them: rules from
 * the feed cannot extend them.
 */
export interface Watchable {
  operator: string
  name: string
  /** Granted at install; some browsers let the person revoke it. */
  atInstall: boolean
  origins: string[]
  /** Match patterns of the pages with the form helper; below, those among them on which it must not run. */
  forms: string[]
  quiet: string[]
}

export function watchables({ operators, services }: Rules): Watchable[] {
  return operators.map(({ id, name, atInstall = false }) => {
    const own = services.filter(({ operator }) => operator === id)
    return { operator: id, name, atInstall, origins: matchesOf(own), forms: formsOf(own), quiet: quietAmong(own) }
  })
}

/** The file in which both builds have them. */
export function buildWatchables(rules: Rules): BuiltFile {
  return { path: 'watchables.json', text: JSON.stringify(watchables(rules)) }
}

/** Services of the operators watched from install. */
function atInstall({ operators, services }: Rules): Service[] {
  const asked = new Set(operators.flatMap(({ id, atInstall }) => (atInstall ? [id] : [])))
  return services.filter(({ operator }) => asked.has(operator))
}

function matchesOf(services: readonly Service[]): string[] {
  return matchPatterns(services.flatMap(({ match }) => match.map(hostOf)))
}

function formsOf(services: readonly Service[]): string[] {
  return unique(
    services.flatMap((service) => service.contexts.flatMap(({ id, match }) => (HELPED.includes(id) ? pagesOf(service, match) : []))),
  )
}

function quietAmong(services: readonly Service[]): string[] {
  const forms = formsOf(services).map((form) => form.slice(0, -1))
  const quiet = services.flatMap((service) =>
    pagesOf(service, [...(service.quiet?.flatMap(({ match }) => match) ?? []), ...shared(service)]),
  )
  return unique(quiet.filter((page) => forms.some((form) => page.startsWith(form))))
}

/** The shared quiet paths that apply to this service. */
function shared({ names }: Service): string[] {
  const paths = names ? common.everywhere : Object.values(common.kinds).flat()
  return paths.flatMap((path) => ['-', '_', ''].map((hyphen) => `/${path.replaceAll('-', hyphen)}{/*}?`))
}

const HELPED: readonly string[] = ['form', 'other-form', 'portal', 'privacy']

/** A path is on every host of the service. */
function pagesOf({ match }: Service, patterns: readonly string[]): string[] {
  const hosts = matchPatterns(match.map(hostOf)).map((one) => one.slice(0, -'/*'.length))
  return patterns.flatMap((pattern) => (isPath(pattern) ? hosts.map((host) => host + fixedStart(pattern)) : pageOf(pattern)))
}

/** `https://:sub.example.com/privacy{/*}?` as the manifest spells it. A wider match does no harm: the worker decides. */
function pageOf(pattern: string): string {
  const host = hostOf(pattern)
  return `https://${isPlain(host) ? host : `*.${parentOf(host)}`}${fixedStart(pattern.slice('https://'.length + host.length))}`
}

function fixedStart(path: string): string {
  return `${path.slice(0, /[*:({\\?]/.exec(path)?.index ?? path.length)}*`
}

/** Names of the cookies whose presence means that someone is signed in. Built into the always-on script, which carries no rules. */
export function signedInCookies({ services }: Rules): string[] {
  return unique(services.flatMap(({ signedInCookies = [] }) => signedInCookies))
}

function unique(all: string[]): string[] {
  return [...new Set(all)].toSorted()
}
