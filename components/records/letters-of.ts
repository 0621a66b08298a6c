import type { Regime } from '../../rules/schema/codes.ts'
import { type RecordView, lettersFor } from '../../entrypoints/shared/records/record-view.ts'
import { letterDoor } from '../ui/letter-door.ts'

type Kind = ReturnType<typeof lettersFor>[number]

/** The letters that help with a record now, each with an address that fills in its dates. Some laws have no letters. */
export function lettersOf(view: RecordView, regime: Regime | null): { kind: Kind; href: string }[] {
  return lettersFor(view).flatMap((kind) => {
    const href = letterDoor(regime, { kind, record: view.record.id, service: view.record.service })
    return href ? [{ kind, href }] : []
  })
}
