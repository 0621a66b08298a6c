import { isPlain, parentOf } from './hosts.ts'

/**
 * The browser's match patterns for these hosts. A host with a group in its first label becomes `*.parent`; the rules then decide which of
 * those hosts count.
 */
export function matchPatterns(hosts: readonly string[]): string[] {
  const spelled = hosts.map((host) => (isPlain(host) ? host : `*.${parentOf(host)}`))
  const wide = spelled.filter((host) => host.startsWith('*.')).map((host) => host.slice(2))
  const covered = (host: string) => wide.some((parent) => host === parent || host.endsWith(`.${parent}`))
  const needed = [...wide.map((parent) => `*.${parent}`), ...spelled.filter((host) => !host.startsWith('*.') && !covered(host))]
  return [...new Set(needed.map((host) => `https://${host}/*`))].toSorted()
}
