import type { Regime } from '../../rules/schema/codes.ts'
import { type RecordView, lettersFor } from '../../entrypoints/shared/records/record-view.ts'
import { letterDoor } from '../ui/letter-door.ts'

type Kind = ReturnType<typeof lettersFor>[number]

/** The letters that help with a record as it stands, each with the address at which its dates are filled in. Under some laws there are none. */
export function lettersOf(view: RecordView, regime: Regime | null): { kind: Kind; href: string }[] {
  return lettersFor(view).flatMap((kind) => {
    const href = letterDoor(regime, { kind, record: view.record.id, service: view.record.service })
    return href ? [{ kind, href }] : []
  })
}
