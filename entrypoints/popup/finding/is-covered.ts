/**
 * Whether an address lies in the extension's own match patterns, which is how a page without the rules knows
 * that a tab is one of ours. Understands `https://host/*` and `https://*.host/*`, the only kinds that are built.
 */
export function isCovered(address: string | null, patterns: readonly string[]): boolean {
  const url = address === null ? null : URL.parse(address)
  if (url?.protocol !== 'https:') return false
  return patterns.some((pattern) => matches(url.hostname, pattern))
}

function matches(host: string, pattern: string): boolean {
  const [, wild, name] = /^https:\/\/(\*\.)?([a-z0-9.-]+)\/\*$/.exec(pattern) ?? []
  if (name === undefined) return false
  return host === name || (wild !== undefined && host.endsWith(`.${name}`))
}
