import { foldWords } from './fold-text.ts'
import { isOneEditFrom } from './one-edit.ts'

/** A service as it is searched for. */
export interface Named {
  id: string
  name: string
  /** The name of the company. */
  operator: string
  hosts: readonly string[]
}

/** The same, with its words as they are compared. Made once for all keystrokes. */
interface Entry {
  id: string
  name: string
  /** The words of its name; and the name written as one word, if it has several. */
  own: readonly string[]
  /** Those, with the company's; and with its hosts'. */
  owned: readonly string[]
  all: readonly string[]
}

export type SearchIndex = readonly Entry[]

/** Words that every address has. */
const COMMON = new Set(['www', 'https', 'http', 'com'])
/** With fewer letters nearly every name would be one slip away. */
const SHORTEST_SLIP = 4

export function searchIndex(services: readonly Named[], language: string): SearchIndex {
  const { compare } = new Intl.Collator(language)
  return services
    .map(({ id, name, operator, hosts }) => {
      const own = withWhole(foldWords(name))
      const owned = [...new Set([...own, ...withWhole(foldWords(operator))])]
      const all = [...new Set([...owned, ...hosts.flatMap(foldWords)])].filter((word) => !COMMON.has(word))
      return { id, name, own, owned, all }
    })
    .toSorted((a, b) => compare(a.name, b.name))
}

/**
 * Ids of the services that fit what was typed, the best first, then by name. All words have to fit, by their beginnings; in a whole
 * question ("is … training on me?") the name is enough. Slips count only if nothing fits without.
 */
export function search(index: SearchIndex, typed: string): string[] {
  const words = foldWords(typed).filter((word) => !COMMON.has(word))
  if (words.length === 0) return index.map(({ id }) => id)
  const ranked: string[][] = Array.from({ length: NONE }, () => [])
  for (const entry of index) ranked[rankOf(entry, words)]?.push(entry.id)
  const found = ranked.flat()
  return found.length > 0 ? found : slips(index, words)
}

const NONE = 7

/** How well a service fits, the best first; `NONE` if not at all. Nearly none fits, so what holds for all that do is asked first. */
function rankOf({ own, owned, all }: Entry, words: readonly string[]): number {
  const first = words[0] ?? ''
  if (!fits(all, words)) return words.length > 1 ? (isWithin(own, words) ? 3 : NONE) : contains(own, first) ? 6 : NONE
  if (words.length === 1 && own.includes(first)) return 0
  if (fits(own, words)) return own[0]?.startsWith(first) ? 1 : 2
  if (words.length > 1 && isWithin(own, words)) return 3
  return fits(owned, words) ? 4 : 5
}

function slips(index: SearchIndex, words: readonly string[]): string[] {
  if (words.some(({ length }) => length < SHORTEST_SLIP)) return []
  return index.filter(({ owned }) => words.every((word) => owned.some((one) => isSlip(word, one)))).map(({ id }) => id)
}

function isSlip(typed: string, word: string): boolean {
  return word.length >= SHORTEST_SLIP - 1 && isOneEditFrom(typed, word)
}

function fits(all: readonly string[], words: readonly string[]): boolean {
  // Asked ten thousand times for each keystroke: loops, and no function made for each.
  for (const word of words) if (!begins(all, word)) return false
  return true
}

function begins(all: readonly string[], word: string): boolean {
  for (const one of all) if (one.startsWith(word)) return true
  return false
}

function contains(own: readonly string[], word: string): boolean {
  return word.length > 2 && own.some((one) => one.includes(word))
}

/** Somebody typed a question that the whole name stands in. */
function isWithin(own: readonly string[], words: readonly string[]): boolean {
  const last = own.length > 1 ? own.length - 1 : 1
  for (let at = 0; at < last; at++) if (!words.includes(own[at] ?? '')) return false
  return true
}

function withWhole(words: readonly string[]): string[] {
  return words.length > 1 ? [...words, words.join('')] : [...words]
}
