import type { MessageKey } from '../../entrypoints/shared/i18n/translator.ts'
import type { Group, Kind, Standing } from '../../rules/overview/kind-of.ts'

/** What a row of the list offers: to opt out, to check whether it is off, or to record that it was done for another account. */
export type RowAction = 'object' | 'off' | 'signal' | 'check' | 'another' | 'none'

/** Kinds that come from the person's records: the row no longer offers to stop it. */
const RECORDED: readonly Kind[] = ['overdue', 'refused', 'sent', 'confirmed', 'off']

export function isRecorded(kind: Kind): boolean {
  return RECORDED.includes(kind)
}

export function rowAction({ kind, way, check }: Pick<Standing, 'kind' | 'way' | 'check'>, group: Group): RowAction {
  if (way === null) return 'none'
  if (check) return 'check'
  if (group === 'todo' && !isRecorded(kind)) return way === 'request' ? 'object' : kind === 'signal' ? 'signal' : 'off'
  return group === 'waiting' || group === 'done' ? 'another' : 'none'
}

/** Label of the button that opens the opt-out; null if there is none. */
export const ROW_LABELS: Record<RowAction, MessageKey | null> = {
  object: 'act.object',
  off: 'act.off',
  signal: 'act.signal',
  check: 'act.check',
  another: null,
  none: null,
}
