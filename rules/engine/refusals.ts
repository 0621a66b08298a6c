import { hostOf, isPlain, parentOf } from './hosts.ts'

/**
 * What the engine refuses whatever the signature: patterns that leave the domain open, sentences longer than their kind allows, and
 * characters that make a sentence read differently from how it is stored.
 */

/** Second-level labels under which a country lets anyone register third-level names, so that two labels identify nobody. */
const SHARED = ['ac', 'co', 'com', 'edu', 'gob', 'gov', 'gv', 'ne', 'net', 'or', 'org']

/** Whether a pattern names a host with a specific owner: in full, or with a group in the first label only. */
export function hasFixedHost(pattern: string): boolean {
  const host = hostOf(pattern)
  const fixed = isPlain(host) ? host : parentOf(host)
  const labels = fixed.split('.')
  if (!isPlain(fixed) || !pattern.startsWith('https://') || labels.some((label) => label === '')) return false
  const [second = '', top = ''] = labels.slice(-2)
  return labels.length > (top.length === 2 && SHARED.includes(second) ? 2 : 1) && !/^\d*$/.test(top)
}

/**
 * Control characters, lone surrogates, and invisible ones: direction marks, joiners, fillers, tags. A language whose spelling needs one of
 * them has to be exempted here.
 */
const UNREADABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{DI}\u2028\u2029]/u

/** Whether every string in it reads as it is stored. */
export function isReadable(value: unknown): boolean {
  if (typeof value === 'string') return !UNREADABLE.test(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([name, one]) => isReadable(name) && isReadable(one))
}

/** Most characters of a sentence, by the last part of its id. */
const LONGEST = new Map(Object.entries({ what: 400, without: 400, detail: 1000, note: 500, short: 80, title: 200 }))
const LONGEST_ELSE = 600
/** Most characters of a title or an address in the rules. */
const LONGEST_STRING = 500
/** For short names, which appear on buttons and in headings. */
const LONGEST_NAME = 60

export function isTooLong(key: string, text: string): boolean {
  return text.length > (LONGEST.get(key.slice(key.lastIndexOf('.') + 1)) ?? LONGEST_ELSE)
}

/** Names that are longer than that. */
export function longNames({ services, operators, authorities = [] }: Named): string[] {
  const names = [...[...services, ...operators].map(({ name }) => name), ...authorities.map(({ short }) => short)]
  return names.filter((name) => name.length > LONGEST_NAME)
}

interface Named {
  services: readonly { name: string }[]
  operators: readonly { name: string }[]
  authorities?: readonly { short: string }[]
}

/** Whether no string in it is longer than titles and addresses may be. */
export function isShort(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= LONGEST_STRING
  return typeof value !== 'object' || value === null || Object.values(value).every(isShort)
}
