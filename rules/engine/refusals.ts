import { hostOf, isPlain, parentOf } from './hosts.ts'

/**
 * What the engine takes from nobody, whoever signed it: patterns that leave the domain open, sentences that are longer than their kind
 * allows, and characters that make a sentence read otherwise than it is stored.
 */

/** Under these a country lets everybody register names of a third label, so that two labels are nobody's. */
const SHARED = ['ac', 'co', 'com', 'edu', 'gob', 'gov', 'gv', 'ne', 'net', 'or', 'org']

/** Whether a pattern names a host that belongs to somebody: all of it, or all but a group in its first label. */
export function hasFixedHost(pattern: string): boolean {
  const host = hostOf(pattern)
  const fixed = isPlain(host) ? host : parentOf(host)
  const labels = fixed.split('.')
  if (!isPlain(fixed) || !pattern.startsWith('https://') || labels.some((label) => label === '')) return false
  const [second = '', top = ''] = labels.slice(-2)
  return labels.length > (top.length === 2 && SHARED.includes(second) ? 2 : 1) && !/^\d*$/.test(top)
}

/**
 * Controls, halves of characters, and what is drawn as nothing: marks of direction, joiners, fillers, tags. A language whose spelling
 * needs one of them is told from the others here.
 */
const UNREADABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{DI}\u2028\u2029]/u

/** Whether everything that is said in it reads as it is stored. */
export function isReadable(value: unknown): boolean {
  if (typeof value === 'string') return !UNREADABLE.test(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([name, one]) => isReadable(name) && isReadable(one))
}

/** Most characters of a sentence by the last part of its id, as it is stored. */
const LONGEST = new Map(Object.entries({ what: 400, without: 400, detail: 1000, note: 500, short: 80, title: 200 }))
const LONGEST_ELSE = 600
/** Of a title or an address in the rules themselves. */
const LONGEST_STRING = 500
/** Of what services, companies and authorities are called for short: it stands on buttons and in headings. */
const LONGEST_NAME = 60

export function isTooLong(key: string, text: string): boolean {
  return text.length > (LONGEST.get(key.slice(key.lastIndexOf('.') + 1)) ?? LONGEST_ELSE)
}

/** What is called by a name longer than names are. */
export function longNames({ services, operators, authorities = [] }: Named): string[] {
  const names = [...[...services, ...operators].map(({ name }) => name), ...authorities.map(({ short }) => short)]
  return names.filter((name) => name.length > LONGEST_NAME)
}

interface Named {
  services: readonly { name: string }[]
  operators: readonly { name: string }[]
  authorities?: readonly { short: string }[]
}

/** Whether nothing in it is longer than titles and addresses are. */
export function isShort(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= LONGEST_STRING
  return typeof value !== 'object' || value === null || Object.values(value).every(isShort)
}
