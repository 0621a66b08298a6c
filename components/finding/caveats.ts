import type { Route } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { freshness } from '../evidence/certainty.ts'

/** How sure it is that a way is still open, and for whom; sentences, most pressing first. */
export function caveats(route: Route, today: string, { t, date }: I18n): string[] {
  const fresh = freshness(route, today)
  return [
    route.disputed ? t('evidence.disputed') : '',
    fresh === 'past' ? t('act.past', { date: date(route.recheck) }) : '',
    fresh === 'volatile' ? t('act.volatile', { date: date(route.verified) }) : '',
    route.offered === 'reported' ? t('act.reported') : '',
  ].filter(Boolean)
}
