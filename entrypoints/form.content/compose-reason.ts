/** The text of a reason from its opening sentence and the sentences that the person picked. Empty picks leave the opening alone. */
export function composeReason(opening: string, sentences: readonly string[]): string {
  return [opening, ...sentences].filter(Boolean).join(' ')
}

/** How many characters are missing for a form that wants a minimum. */
export function missingLength(text: string, minLength: number): number {
  return Math.max(0, minLength - text.trim().length)
}
