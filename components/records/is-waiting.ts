import type { State } from '../../entrypoints/shared/records.ts'

/** An answer may still come, even where the person stopped waiting for it. */
export function isWaiting(state: State): boolean {
  return state === 'sent' || state === 'extended' || state === 'no-answer'
}
