import type { Finding } from '../../../rules/engine/find.ts'

/** What would hold on a page of the same service that is not quiet. */
export function withoutQuiet(finding: Finding): Finding {
  if (finding.state !== 'quiet') return finding
  const [state = 'unknown', ...also] = finding.also
  return { ...finding, state, also }
}

/**
 * Whether it is quiet because the page asks something of the person, or stands between two pages: then the popup claims nothing of it. On
 * any other quiet page, such as one that describes the product, it is only the badge that is silent: who presses the button wants to know.
 */
export function asksOfPerson({ state, context }: Finding): boolean {
  return state === 'quiet' && context !== 'other' && context !== 'help'
}
