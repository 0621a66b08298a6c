import { hostOf, isPlain, parentOf } from './index-rules.ts'
import type { Rules } from './schema.ts'

/**
 * What the manifest needs to know of the rules: where the always-on script runs.
 * A host with a group in its first label becomes `*.parent`; which of those hosts count is decided by the rules.
 */
export function manifestHosts({ services }: Rules): { include: string[]; exclude: string[] } {
  const include = services.flatMap(({ match }) => match.map(hostOf).map((host) => (isPlain(host) ? host : `*.${parentOf(host)}`)))
  const wide = include.filter((host) => host.startsWith('*.')).map((host) => host.slice(2))
  const covered = (host: string) => wide.some((parent) => host === parent || host.endsWith(`.${parent}`))
  return {
    include: unique([...wide.map((parent) => `*.${parent}`), ...include.filter((host) => !host.startsWith('*.') && !covered(host))]).map(
      toPattern,
    ),
    exclude: [],
  }
}

/** Names of the cookies whose presence means that someone is signed in. Built into the always-on script, which carries no rules. */
export function signedInCookies({ services }: Rules): string[] {
  return unique(services.flatMap(({ signedInCookies = [] }) => signedInCookies))
}

function toPattern(host: string): string {
  return `https://${host}/*`
}

function unique(all: string[]): string[] {
  return [...new Set(all)].toSorted()
}
