import type { Route } from '../../rules/schema/statements.ts'
import type { Regime } from '../../rules/schema/codes.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { caveats } from './caveats.ts'
import { SwitchPath } from './SwitchPath.tsx'
import { canActBy } from '../../rules/engine/can-act.ts'
import { Way } from '../ui/Way.tsx'

interface Props {
  /** As `openWays` leaves them. */
  routes: readonly Route[]
  regime: Regime | null
  /** Someone goes to a page where one objects. */
  onObject: (route: string) => void
  i18n: I18n
  today: string
}

/** Ways to act, in the order in which to try them, each with what it is. */
export function RouteList({ routes, regime, onObject, i18n, today }: Props) {
  return (
    <ol class="routes">
      {routes.map((route) => (
        <li key={route.id}>
          <Way route={route} regime={regime} onGo={canActBy(route) ? () => onObject(route.id) : undefined} i18n={i18n} />
          {i18n.fact(`${route.id}.what`) && <p class="detail">{i18n.fact(`${route.id}.what`)}</p>}
          <SwitchPath route={route} i18n={i18n} />
          <p class="meta">{caveats(route, today, i18n).join(' · ')}</p>
        </li>
      ))}
    </ol>
  )
}
