import type { Regime } from '../../rules/schema/codes.ts'
import type { OptOut } from '../../rules/schema/statements.ts'
import { caveats } from '../finding/caveats.ts'
import { SwitchPath } from '../finding/SwitchPath.tsx'
import { Way } from '../ui/Way.tsx'
import { Cite, type CiteProps } from './Cite.tsx'

interface Props extends CiteProps {
  ways: readonly OptOut[]
  regime: Regime | null
  onGo: (optOut: OptOut) => void
}

/** Every opt-out, in the order in which to try them. */
export function WaysPart({ ways, regime, onGo, ...cite }: Props) {
  const { i18n, today } = cite
  return (
    <ol class="report-list numbered">
      {ways.map((way) => (
        <li key={way.id}>
          <Way optOut={way} regime={regime} onGo={() => onGo(way)} i18n={i18n} />
          {way.url && <p class="printed meta">{way.url}</p>}
          {i18n.fact(`${way.id}.what`) && <p>{i18n.fact(`${way.id}.what`)}</p>}
          <SwitchPath optOut={way} i18n={i18n} />
          {caveats(way, today, i18n).map((line) => (
            <p key={line} class="meta">
              {line}
            </p>
          ))}
          <Cite statement={way} {...cite} />
        </li>
      ))}
    </ol>
  )
}
