import { guardedButton } from './guarded-button.ts'

/** A guarded button that explains in the panel if a press did not count. */
export function lastingButton(
  label: string,
  does: () => void,
  notCounted: string,
  say: (sentence: string) => void,
  properties: Partial<HTMLButtonElement> = {},
): HTMLButtonElement {
  return guardedButton(label, does, () => say(notCounted), properties)
}
