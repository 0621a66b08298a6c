import type { OptOut } from '../../rules/schema/statements.ts'
import type { Regime } from '../../rules/schema/codes.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { caveats } from './caveats.ts'
import { DidItWork, type Trying } from './DidItWork.tsx'
import { SwitchPath } from './SwitchPath.tsx'
import { canActBy } from '../../rules/engine/can-act.ts'
import { Way } from '../ui/Way.tsx'

interface Props {
  /** As returned by `openWays`. */
  optOuts: readonly OptOut[]
  regime: Regime | null
  /** The person opens the page of one of them. */
  onObject: (optOut: string) => void
  /** Absent if opt-outs cannot be marked here. */
  trying?: Trying
  i18n: I18n
  today: string
}

/** Opt-outs, in the order in which to try them, each with a short description. */
export function OptOutList({ optOuts, regime, onObject, trying, i18n, today }: Props) {
  return (
    <ol class="opt-outs">
      {optOuts.map((optOut) => (
        <li key={optOut.id}>
          <Way optOut={optOut} regime={regime} onGo={canActBy(optOut) ? () => onObject(optOut.id) : undefined} i18n={i18n} />
          {i18n.fact(`${optOut.id}.what`) && <p class="detail">{i18n.fact(`${optOut.id}.what`)}</p>}
          <SwitchPath optOut={optOut} i18n={i18n} />
          {caveats(optOut, today, i18n).length > 0 && <p class="meta">{caveats(optOut, today, i18n).join(' · ')}</p>}
          {trying && <DidItWork optOut={optOut} {...trying} i18n={i18n} />}
        </li>
      ))}
    </ol>
  )
}
