// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
import type { Service } from '../schema/schema.ts'

/** Every pattern by which pages of this service are known. */
export function patternsOf({ match, except = [], contexts }: Service): string[] {
  return [...match, ...except, ...contexts.flatMap((context) => context.match)]
}

export function hostOf(pattern: string): string {
  const end = pattern.indexOf('/', 'https://'.length)
  return pattern.slice('https://'.length, end < 0 ? undefined : end)
}

export function isPlain(host: string): boolean {
  return /^[a-z0-9.-]+$/.test(host)
}

/** Everything after the first label, also if that label is a pattern group that contains dots. */
export function parentOf(host: string): string {
  const close = host.lastIndexOf(')')
  return host.slice(host.indexOf('.', Math.max(close, 0)) + 1)
}
