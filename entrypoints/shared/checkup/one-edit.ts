/** Whether the beginning of a word is at most one typo away from what was typed: one letter added, missing or different, or two swapped. */
export function isOneEditFrom(typed: string, word: string): boolean {
  const first = firstDifference(typed, word)
  if (first === typed.length) return true
  // Most words differ at once and again shortly after: no substring is built for them.
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

/** Whether the letter after a typo matches one of its neighbours. */
function isNear(typed: string, word: string, at: number): boolean {
  const letter = typed[at]
  return letter === word[at - 1] || letter === word[at] || letter === word[at + 1]
}
