import type { Route } from '../../rules/schema/statements.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { freshness } from '../evidence/certainty.ts'

/** How sure it is that a way is still open, and for whom; sentences, most pressing first. */
export function caveatsOf(route: Route, today: string, { word, date }: Speech): string[] {
  const fresh = freshness(route, today)
  return [
    route.disputed ? word('evidence.disputed') : '',
    fresh === 'past' ? word('act.past', { date: date(route.recheck) }) : '',
    fresh === 'volatile' ? word('act.volatile', { date: date(route.verified) }) : '',
    route.offered === 'reported' ? word('act.reported') : '',
  ].filter(Boolean)
}
