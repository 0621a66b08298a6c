/** Host permissions, which browsers spell as match patterns: `https://host/*`, or `https://*.host/*` with all below it. */

const PATTERN = /^(https|\*):\/\/(\*|(?:\*\.)?[a-z0-9.-]+)\/\*$/

/** Whether a granted pattern covers a wanted one. Wanted patterns are always https. */
export function grants(granted: string, wanted: string): boolean {
  if (granted === '<all_urls>') return true
  const [, , held] = PATTERN.exec(granted) ?? []
  const [, , asked] = PATTERN.exec(wanted) ?? []
  if (held === undefined || asked === undefined) return false
  if (held === '*' || held === asked) return true
  const parent = held.startsWith('*.') ? held.slice(2) : null
  return parent !== null && (asked === parent || asked.endsWith(`.${parent}`))
}

/** Returns a function that tells whether one of these patterns covers a host without wildcards. For many hosts: the patterns are parsed once. */
export function hostGrants(granted: readonly string[]): (host: string) => boolean {
  const held = new Set(granted.flatMap((one) => (one === '<all_urls>' ? '*' : (PATTERN.exec(one)?.[2] ?? []))))
  return (host) => held.has('*') || held.has(host) || host.split('.').some((_, at, labels) => held.has(`*.${labels.slice(at).join('.')}`))
}

/** The match pattern for the whole host of a longer pattern. */
export function hostPattern(pattern: string): string {
  return pattern.replace(/^(https:\/\/[^/]+\/).*$/, '$1*')
}

/** Whether an address lies under a pattern that leaves the rest of its path open: `https://*.host/path*`. */
export function begins(pattern: string, address: string): boolean {
  const url = URL.parse(address)
  const path = pattern.slice(hostPattern(pattern).length - 2, -1)
  return url !== null && grants(hostPattern(pattern), `https://${url.hostname}/*`) && url.pathname.startsWith(path)
}

/** The permission needed to see this page; null if there is none to request. */
export function permissionFor(address: string): string | null {
  const url = URL.parse(address)
  return url?.protocol === 'https:' && url.hostname ? `https://${url.hostname}/*` : null
}

/** Each host once. Chromium also lists the paths on which the manifest's scripts run. */
export function wholeHosts(patterns: readonly string[]): string[] {
  const hosts = [...new Set(patterns.map(hostPattern))]
  return hosts.filter((host) => !hosts.some((other) => other !== host && grants(other, host))).toSorted()
}
