import type { Rules } from '../schema/schema.ts'

/** Every address that a person may be sent to, with the statements and sources that contain it. Match patterns are not links. */
export function collectLinks(rules: Rules): Map<string, string[]> {
  const links = new Map<string, string[]>()
  walk({ ...rules, services: [] }, [], (link, path) => links.set(link, [...(links.get(link) ?? []), path]))
  return links
}

function walk(value: unknown, path: readonly string[], found: (link: string, path: string) => void): void {
  if (typeof value === 'string') {
    if (/^https?:\/\//.test(value)) found(value, path.join('.'))
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) walk(child, [...path, nameOf(key, child)], found)
  }
}

/** Entries of a list are named by their id. */
function nameOf(key: string, child: unknown): string {
  return typeof child === 'object' && child !== null && 'id' in child ? String(child.id) : key
}
