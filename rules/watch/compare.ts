import { relevanceOf } from './relevance.ts'
import { keyOf, sentencesOf, wordsOf } from './sentences.ts'

/** A sentence that is new (`was` is null), removed (`is` is null), or reworded. */
export interface SentenceChange {
  was: string | null
  is: string | null
}

/** Number of sentences in both texts, and how many of the cited ones remain. */
export interface Extent {
  cited: number
  newest: number
  kept: number
}

/** Share of common words from which two sentences count as one reworded. */
const ALIKE = 0.5
/** With more pairs the text was replaced as a whole, and pairing its sentences says nothing. */
const MOST_PAIRS = 250_000

/** Relevant sentences that changed between two texts, most relevant first. Position and repetition of a sentence do not count. Pure. */
export function compare(cited: string, newest: string): { changes: SentenceChange[]; extent: Extent } {
  const [before, after] = [sentencesOf(cited), sentencesOf(newest)]
  const gone = without(before, after)
  const added = without(after, before)
  const pairs = gone.length * added.length > MOST_PAIRS ? new Map<string, string>() : pairUp(gone, added)
  const rephrased = new Set(pairs.values())
  const all: SentenceChange[] = [
    ...gone.map((was) => ({ was, is: pairs.get(was) ?? null })),
    ...added.filter((is) => !rephrased.has(is)).map((is) => ({ was: null, is })),
  ]
  const weighed = all.map((change) => ({ change, weight: Math.max(relevanceOf(change.was ?? ''), relevanceOf(change.is ?? '')) }))
  const changes = weighed.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight)
  return {
    changes: changes.map(({ change }) => change),
    extent: { cited: before.length, newest: after.length, kept: before.length - gone.length },
  }
}

function without(sentences: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(keyOf))
  return sentences.filter((sentence) => !known.has(keyOf(sentence)))
}

/** Pairs each removed sentence with its replacement, most similar first. */
function pairUp(gone: readonly string[], added: readonly string[]): Map<string, string> {
  const news = added.map((sentence) => ({ sentence, words: new Set(wordsOf(sentence)) }))
  const alike = gone.flatMap((was) => {
    const words = new Set(wordsOf(was))
    return news.map(({ sentence: is, words: others }) => ({ was, is, share: shareOf(words, others) })).filter(({ share }) => share >= ALIKE)
  })
  const pairs = new Map<string, string>()
  const taken = new Set<string>()
  for (const { was, is } of alike.toSorted((a, b) => b.share - a.share)) {
    if (pairs.has(was) || taken.has(is)) continue
    pairs.set(was, is)
    taken.add(is)
  }
  return pairs
}

/** Of all words of two sentences, the share that both have. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return common === 0 ? 0 : common / (a.size + b.size - common)
}
