import type { Finding } from '../../../rules/engine/find.ts'

/** What would hold on a page of the same service that is not quiet. */
export function withoutQuiet(finding: Finding): Finding {
  if (finding.state !== 'quiet') return finding
  const [state = 'unknown', ...also] = finding.also
  return { ...finding, state, also }
}
