/** Joins the opening sentence of a reason and the sentences that the person picked. Without picks it is the opening alone. */
export function composeReason(opening: string, sentences: readonly string[]): string {
  return [opening, ...sentences].filter(Boolean).join(' ')
}

export interface LengthFault {
  kind: 'too-short' | 'too-long' | ''
  /** Number of characters too few or too many. */
  count: number
}

/** Whether a text has the length that the form requires. */
export function lengthFault(text: string, least: number, most: number | null): LengthFault {
  const missing = least - text.trim().length
  if (missing > 0) return { kind: 'too-short', count: missing }
  // Counted as `maxlength` is: in UTF-16 units, a line break as one.
  const extra = text.length - (most ?? Infinity)
  return extra > 0 ? { kind: 'too-long', count: extra } : { kind: '', count: 0 }
}
