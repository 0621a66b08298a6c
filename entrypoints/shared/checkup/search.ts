import { foldWords } from './fold-text.ts'
import { isOneEditFrom } from './one-edit.ts'

/** What the search needs to know of a service. */
export interface Named {
  id: string
  name: string
  /** The name of the company. */
  operator: string
  hosts: readonly string[]
  /** Other names that people use. */
  aliases?: readonly string[] | undefined
}

/** The same, with its words as they are compared. Built once for all keystrokes. */
interface Entry {
  id: string
  name: string
  /** The words of its name; and the name as one word, if it has several. */
  own: readonly string[]
  /** Those and the company's; those and its hosts'. */
  owned: readonly string[]
  all: readonly string[]
  /** Phonetic forms, in which typos are looked for. */
  sounds: readonly string[]
}

export type SearchIndex = readonly Entry[]

/** Parts that nearly every address has. */
const COMMON = new Set(['www', 'https', 'http', 'com'])
/** With fewer letters nearly every name would be one typo away. */
const SHORTEST_SLIP = 5

export function searchIndex(services: readonly Named[], language: string): SearchIndex {
  const { compare } = new Intl.Collator(language)
  return services
    .map(({ id, name, operator, hosts, aliases = [] }) => {
      const own = withWhole(foldWords(name))
      const owned = [...new Set([...own, ...withWhole(foldWords(operator)), ...aliases.flatMap((one) => withWhole(foldWords(one)))])]
      const all = [...new Set([...owned, ...hosts.flatMap(foldWords)])].filter((word) => !COMMON.has(word))
      return { id, name, own, owned, all, sounds: owned.map(soundOf) }
    })
    .toSorted((a, b) => compare(a.name, b.name))
}

/**
 * Ids of the services that match what was typed, best first, then by name. All words have to match the beginning of a word; in a whole
 * question ("is … training on me?") the name is enough. Only if nothing matches, split names ("chat gpt") and typos count.
 */
export function search(index: SearchIndex, typed: string): string[] {
  const words = foldWords(typed).filter((word) => !COMMON.has(word))
  if (words.length === 0) return index.map(({ id }) => id)
  for (const attempt of [fitting, apart, slips, slipsApart]) {
    const found = attempt(index, words)
    if (found.length > 0) return found
  }
  return []
}

function fitting(index: SearchIndex, words: readonly string[]): string[] {
  const ranked: string[][] = Array.from({ length: NONE }, () => [])
  for (const entry of index) ranked[rankOf(entry, words)]?.push(entry.id)
  return ranked.flat()
}

/** Everything that was typed, as one word; in a question, each two neighbouring words as one. */
function apart(index: SearchIndex, words: readonly string[]): string[] {
  if (words.length < 2) return []
  const found = fitting(index, [words.join('')])
  if (found.length > 0 || words.length === 2) return found
  const pairs = words.slice(1).map((word, at) => `${words[at]}${word}`)
  return index.filter(({ own }) => pairs.includes(own.at(-1) ?? '')).map(({ id }) => id)
}

function slipsApart(index: SearchIndex, words: readonly string[]): string[] {
  return words.length < 2 ? [] : slips(index, [words.join('')])
}

const NONE = 7

/** How well a service matches, lower is better; `NONE` if it does not. Most do not match, so the cheap test comes first. */
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
  const heard = words.map(soundOf)
  return index.filter(({ sounds }) => heard.every((word) => sounds.some((one) => isSlip(word, one)))).map(({ id }) => id)
}

/** Replaces pairs of letters that sound alike and are often confused. */
function soundOf(word: string): string {
  return word.replaceAll('c', 'k')
}

function isSlip(typed: string, word: string): boolean {
  return word.length >= SHORTEST_SLIP - 1 && isOneEditFrom(typed, word)
}

function fits(all: readonly string[], words: readonly string[]): boolean {
  // Runs thousands of times for each keystroke: plain loops, no closures.
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

/** The typed question contains the whole name. */
function isWithin(own: readonly string[], words: readonly string[]): boolean {
  const last = own.length > 1 ? own.length - 1 : 1
  for (let at = 0; at < last; at++) if (!words.includes(own[at] ?? '')) return false
  return true
}

function withWhole(words: readonly string[]): string[] {
  return words.length > 1 ? [...words, words.join('')] : [...words]
}
