import type { SentenceChange } from './compare.ts'

/** Most characters of a sentence to show; below, of the text before the first difference. */
const MOST = 700
const RUN_UP = 80
const WIDTH = 110

/**
 * A change as lines of a diff, wrapped so that nobody has to scroll. Each line begins with its sign, so that nothing in a document that
 * others wrote can end the block it is in, or mention anybody.
 */
export function describeChange({ was, is }: SentenceChange): string {
  const start = was !== null && is !== null ? Math.max(0, commonStart(was, is) - RUN_UP) : 0
  return [...linesOf('-', was, start), ...linesOf('+', is, start)].join('\n')
}

function linesOf(sign: '-' | '+', sentence: string | null, start: number): string[] {
  if (sentence === null) return []
  const [first = '', ...rest] = wrap(excerpt(sentence.replaceAll(/\s+/g, ' '), start))
  return [`${sign} ${first}`, ...rest.map((line) => `${sign}   ${line}`)]
}

/** The part of a long sentence in which the difference begins. */
function excerpt(sentence: string, start: number): string {
  if (sentence.length <= MOST) return sentence
  const from = Math.min(start, sentence.length - MOST)
  const end = from + MOST < sentence.length ? '…' : ''
  return `${from > 0 ? '…' : ''}${sentence.slice(from, from + MOST).toWellFormed()}${end}`
}

function wrap(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || line.length + word.length >= WIDTH) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}

function commonStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
