import { isPlain, parentOf } from './hosts.ts'

/**
 * Match patterns of the browser for these hosts. One with a group in its first label becomes `*.parent`; which of those hosts count is
 * decided by the rules.
 */
export function matchPatterns(hosts: readonly string[]): string[] {
  const spelled = hosts.map((host) => (isPlain(host) ? host : `*.${parentOf(host)}`))
  const wide = spelled.filter((host) => host.startsWith('*.')).map((host) => host.slice(2))
  const covered = (host: string) => wide.some((parent) => host === parent || host.endsWith(`.${parent}`))
  const needed = [...wide.map((parent) => `*.${parent}`), ...spelled.filter((host) => !host.startsWith('*.') && !covered(host))]
  return [...new Set(needed.map((host) => `https://${host}/*`))].toSorted()
}
