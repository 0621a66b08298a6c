const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of a Markdown document as they are read: without link targets, markup and extra spaces. Each once, in order. */
export function sentencesOf(markdown: string): string[] {
  const blocks = withoutLinks(markdown).split(/[\r\n|\u2028\u2029]+|<\/?(?:br|p|li|td|th)\b[^<>\n]{0,200}>/i)
  const sentences = blocks.flatMap((block) => Array.from(SEGMENTER.segment(plain(block)), ({ segment }) => segment.trim()))
  return [...new Set(sentences.filter((sentence) => /\p{L}/u.test(sentence)))]
}

/** Two sentences with the same key say the same: case, punctuation, and the number of a list item do not count. */
export function keyOf(sentence: string): string {
  return wordsOf(sentence).join(' ')
}

export function wordsOf(sentence: string): string[] {
  const text = sentence.normalize('NFKC').toLowerCase()
  return text.replaceAll(/\((?:\d{1,2}|[ivx]{1,4}|[a-z])\)/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * A site often changes the addresses of its links without changing the text. Labels and addresses may not contain a bracket, so that a text
 * full of brackets takes no longer than another.
 */
function withoutLinks(markdown: string): string {
  return markdown.replaceAll(/!\[[^[\]\n]*\]\([^[)\n]*\)/g, ' ').replaceAll(/\[([^[\]\n]*)\]\([^[)\n]*\)/g, '$1')
}

function plain(block: string): string {
  return block
    .replace(/^\s*(?:#{1,6}\s|>|[-*+]\s|\d{1,3}[.)]\s)+/, '')
    .replaceAll(/<\/?[a-z][^<>\n]{0,200}>|[*_`]+|\\(?=[^\p{L}\p{N}\s])|[\u200B-\u200F\u00AD\uFEFF]/giu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
