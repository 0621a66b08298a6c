// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
import type { Service } from '../schema/schema.ts'

/** Every pattern that identifies pages of this service. Patterns that are only paths are joined with one of its hosts. */
export function patternsOf({ match, except = [], quiet = [], contexts }: Service): string[] {
  const [host = ''] = match.map(hostOf)
  return [match, except, ...[...quiet, ...contexts].map((one) => one.match)]
    .flat()
    .map((one) => (isPath(one) ? `https://${host}${one}` : one))
}

export function isPath(pattern: string): boolean {
  return pattern.startsWith('/')
}

/** Empty for a path. */
export function hostOf(pattern: string): string {
  if (isPath(pattern)) return ''
  const end = pattern.indexOf('/', 'https://'.length)
  return pattern.slice('https://'.length, end < 0 ? undefined : end)
}

export function isPlain(host: string): boolean {
  return /^[a-z0-9.-]+$/.test(host)
}

/** Everything after the first label, even if that label is a pattern group with dots in it. */
export function parentOf(host: string): string {
  const close = host.lastIndexOf(')')
  return host.slice(host.indexOf('.', Math.max(close, 0)) + 1)
}
