/**
 * Whether the beginning of a word is at most one slip away from what was typed: a letter too many, too few, another one, or two that
 * changed places.
 */
export function isOneEditFrom(typed: string, word: string): boolean {
  const first = firstDifference(typed, word)
  if (first === typed.length) return true
  // Most words differ at once and a little further on: nothing has to be cut out of them.
  if (first + 2 < typed.length && !isNear(typed, word, first + 2)) return false
  const rest = typed.slice(first)
  const there = word.slice(first)
  return (
    there.startsWith(rest.slice(1)) ||
    there.slice(1).startsWith(rest) ||
    there.slice(1).startsWith(rest.slice(1)) ||
    (rest.length > 1 && there.startsWith(`${rest[1]}${rest[0]}${rest.slice(2)}`))
  )
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/** Whether the letter after a slip is one of those beside it. */
function isNear(typed: string, word: string, at: number): boolean {
  const letter = typed[at]
  return letter === word[at - 1] || letter === word[at] || letter === word[at + 1]
}
