/**
 * Whether an address matches the extension's own match patterns: how a page without the rules knows that a tab shows one of the services.
 * Supports `https://host/*` and `https://*.host/*`, the only forms that are built.
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
