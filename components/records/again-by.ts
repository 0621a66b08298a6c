import type { Finding } from '../../rules/engine/find.ts'
import type { OptOut } from '../../rules/schema/statements.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import { canActBy } from '../../rules/engine/can-act.ts'
import type { Reachable } from '../finding/primary-action.ts'

/**
 * The opt-out for objecting again: the one used before, otherwise the one offered, otherwise the first that is reported. Null if none has a
 * known page.
 */
export function againBy({ record }: RecordView, { optOuts }: Finding, offered: Reachable<OptOut> | null): Reachable<OptOut> | null {
  const pages = optOuts.flatMap((optOut) => (canActBy(optOut) && optOut.url ? [{ ...optOut, url: optOut.url }] : []))
  return pages.find(({ id }) => id === record.route) ?? offered ?? pages[0] ?? null
}
