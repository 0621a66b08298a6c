import type { Finding } from '../../../rules/engine/find.ts'

/** The finding for a page of the same service that is not quiet. */
export function withoutQuiet(finding: Finding): Finding {
  if (finding.state !== 'quiet') return finding
  const [state = 'unknown', ...also] = finding.also
  return { ...finding, state, also }
}

/**
 * Whether the page is quiet because it asks the person for something, or stands between two pages: the popup then claims nothing. On any
 * other quiet page, such as a product page, only the badge is silent: anyone who presses the button wants to know.
 */
export function asksOfPerson({ state, context }: Finding): boolean {
  return state === 'quiet' && context !== 'other' && context !== 'help'
}
