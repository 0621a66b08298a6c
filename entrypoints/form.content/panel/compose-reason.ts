/** The text of a reason from its opening sentence and the sentences that the person picked. Empty picks leave the opening alone. */
export function composeReason(opening: string, sentences: readonly string[]): string {
  return [opening, ...sentences].filter(Boolean).join(' ')
}

export interface LengthFault {
  kind: 'too-short' | 'too-long' | ''
  /** Characters too few or too many. */
  count: number
}

/** Whether a text has the length that the form wants. */
export function lengthFault(text: string, least: number, most: number | null): LengthFault {
  const missing = least - text.trim().length
  if (missing > 0) return { kind: 'too-short', count: missing }
  // As browsers count for `maxlength`: in UTF-16 units, a line break as one.
  const extra = text.length - (most ?? Infinity)
  return extra > 0 ? { kind: 'too-long', count: extra } : { kind: '', count: 0 }
}
