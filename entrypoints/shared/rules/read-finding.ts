import type { Finding } from '../../../rules/engine/find.ts'

/** What the worker stored for a tab: a finding, `failed` if the rules could not be read, or nothing. Anything else counts as failed. */
export function readFinding(value: unknown): Finding | 'failed' | null {
  if (value === null || value === undefined) return null
  return isFinding(value) ? value : 'failed'
}

/** Stored by the same version of this extension, so only its outline is checked; the error boundary catches the rest. */
function isFinding(value: unknown): value is Finding {
  return (
    isObject(value) &&
    typeof value['state'] === 'string' &&
    value['state'] !== 'failed' &&
    ['service', 'person', 'rules', 'sources'].every((key) => isObject(value[key])) &&
    ['also', 'linked', 'lands', 'optOuts', 'settings', 'events', 'notes', 'collectiveActions'].every((key) => Array.isArray(value[key]))
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
